// A byte as an instruction of the machine in the CPU simulator. Its boxes hold up to 999, a byte only 255: so only the
// first three kinds turn up.
import { type Disassembled, disassemble } from '../../lib/lmc/instructions.ts';

/** What that machine would do if a box held this byte's number: below 100 it stops. */
export const instructionOf = (byte: number): Disassembled =>
  byte < 100 ? disassemble(0) : disassemble(byte);
