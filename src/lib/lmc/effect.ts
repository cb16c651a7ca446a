// What an instruction does once its number has come: the one definition, for a machine that is watched in micro-steps and
// for machines that do whole instructions.
import { arithmetic } from './arithmetic.ts';
import type { Instruction } from './instructions.ts';

/** What the CPU holds between two instructions. */
export interface Registers {
  readonly programCounter: number;
  /** −999…999. */
  readonly accumulator: number;
  /** The last number to reach the accumulator was below zero, as BRP reads it. */
  readonly negative: boolean;
}

/** What changes. What is absent stays as it was. */
export interface Effect {
  readonly accumulator?: number;
  readonly negative?: boolean;
  readonly overflow?: boolean;
  /** The true answer of ADD and SUB, −1998…1998. */
  readonly exact?: number;
  /** The box to jump to. */
  readonly jump?: number;
  /** The word that goes into the box named by the instruction. */
  readonly store?: number;
  readonly writes?: 'number' | 'character';
  readonly halts?: true;
}

/**
 * What `instruction` does.
 * @param box the box that the instruction names, 0 to 99; only jumps look at it
 * @param brought the number that was read from that box (ADD, SUB, LDA) or from the tray (INP)
 */
export function effectOf(
  { mnemonic }: Pick<Instruction, 'mnemonic'>,
  { accumulator, negative }: Pick<Registers, 'accumulator' | 'negative'>,
  box: number,
  brought: number,
): Effect {
  switch (mnemonic) {
    case 'ADD':
      return sum(accumulator + brought);
    case 'SUB':
      return sum(accumulator - brought);
    case 'LDA':
    case 'INP':
      return { accumulator: brought, negative: brought < 0 };
    case 'STA':
      return { store: accumulator };
    case 'BRA':
      return { jump: box };
    case 'BRZ':
      return accumulator === 0 ? { jump: box } : {};
    case 'BRP':
      return negative ? {} : { jump: box };
    case 'OUT':
      return { writes: 'number' };
    case 'OTC':
      return { writes: 'character' };
    case 'HLT':
    case 'DAT':
      return { halts: true };
  }
}

function sum(answer: number): Effect {
  const { word, negative, overflow, exact } = arithmetic(answer);
  return { accumulator: word, negative, overflow, exact };
}
