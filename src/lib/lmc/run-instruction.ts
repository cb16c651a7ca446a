// One whole instruction, from fetch to execute, for machines that do not show the steps between.
import { type Effect, effectOf, type Registers } from './effect.ts';
import { boxOf, decode, type Instruction } from './instructions.ts';

/** What one instruction did. `waits`, `unknown` and `past-the-end` leave everything as it was. */
export type Done =
  | {
      readonly kind: 'done';
      readonly instruction: Instruction;
      readonly registers: Registers;
      readonly effect: Effect;
      /** The box that was read for its number, or written; undefined when none was. */
      readonly box: number | undefined;
    }
  | { readonly kind: 'waits' }
  | { readonly kind: 'unknown'; readonly word: number }
  | { readonly kind: 'past-the-end' };

/**
 * Runs the instruction in the box of the program counter. Changes `boxes` when it stores.
 * @param boxes words −999…999, one for each box
 * @param input the next number in the tray, −999…999; undefined when it is empty
 */
export function runInstruction(boxes: number[], registers: Registers, input: number | undefined): Done {
  const { programCounter } = registers;
  const word = boxes[programCounter];
  if (word === undefined) return { kind: 'past-the-end' };
  const instruction = decode(word);
  if (!instruction) return { kind: 'unknown', word };
  const { mnemonic } = instruction;
  if (mnemonic === 'INP' && input === undefined) return { kind: 'waits' };
  const box = boxOf(word);
  const brought = mnemonic === 'INP' ? (input ?? 0) : (boxes[box] ?? 0);
  const effect = effectOf(instruction, registers, box, brought);
  if (effect.store !== undefined) boxes[box] = effect.store;
  const touches = effect.store !== undefined || ['ADD', 'SUB', 'LDA'].includes(mnemonic);
  return {
    kind: 'done',
    instruction,
    registers: {
      programCounter: effect.jump ?? programCounter + 1,
      accumulator: effect.accumulator ?? registers.accumulator,
      negative: effect.negative ?? registers.negative,
    },
    effect,
    box: touches ? box : undefined,
  };
}
