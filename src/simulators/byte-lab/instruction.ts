// A byte as an instruction of the machine in the CPU simulator. Its boxes hold up to 999, a byte only 255: so only the
// first three kinds turn up. A test compares every byte with that machine's own table.

export interface Instruction {
  /** As it would be typed: ADD 4. */
  readonly code: string;
  readonly means: string;
}
export function instructionOf(byte: number): Instruction {
  const box = byte % 100;
  if (byte >= 200) return { code: `SUB ${box}`, means: `take the number in box ${box} away` };
  if (byte >= 100) return { code: `ADD ${box}`, means: `add the number in box ${box}` };
  return { code: 'HLT', means: 'stop' };
}
