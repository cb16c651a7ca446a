// What the machine is made of: two trays, an operation, a sum in the making, and the paper tape.
import type { SimState } from '../../simulation/contract.ts';
import type { Flags, Operation } from './arithmetic.ts';

export type TrayName = 'a' | 'b';
/**
 * Where a number in a tray comes from: '' just put in · 'n2' the second number ever put in · 'L3' the answer of line 3.
 * A tape remembers this, so it can be run again with other numbers.
 */
export type Source = string;

export interface Tray {
  /** The pattern of its lamps, 0–255. */
  readonly value: number;
  readonly from: Source;
}
/** What a line of the tape says to do. */
export interface Step {
  readonly op: Operation;
  readonly a: Source;
  readonly b: Source;
  readonly signed: boolean;
}
/** A line of the tape: what was to do, with which numbers, and what came out. */
export interface Line extends Step {
  readonly first: number;
  readonly second: number;
  readonly result: number;
  readonly flags: Flags;
  readonly order: -1 | 0 | 1;
}
export interface Setup {
  /** A number such as 200 or −5, or a source such as L1. */
  readonly a: string;
  readonly b: string;
  readonly op: Operation;
  /** Whether lamps are read as −128…127. */
  readonly signed: boolean;
  /** Lines that are on the tape already: `2add4,L1add6`. */
  readonly tape: string;
}
export interface State extends SimState {
  readonly a: Tray;
  readonly b: Tray;
  readonly op: Operation;
  readonly signed: boolean;
  /** How many columns are done: 0–8. At 8 the answer is out. */
  readonly column: number;
  readonly tape: readonly Line[];
  /** The numbers that were put in and used, in order. */
  readonly cards: readonly number[];
  /** The tape runs the machine: what is to do, and which line is at work (from 0). */
  readonly rerun?: { readonly steps: readonly Step[]; readonly at: number };
  readonly ticks: number;
  /** What just happened, in a sentence. */
  readonly says: string;
}
export type Action =
  /** Lets `count` columns be done. */
  | { readonly kind: 'tick'; readonly count: number }
  /** The lever: does all the columns that are left. */
  | { readonly kind: 'pull' }
  /** Puts a typed number into a tray. */
  | { readonly kind: 'type'; readonly tray: TrayName; readonly text: string }
  /** One more or one less. */
  | { readonly kind: 'nudge'; readonly tray: TrayName; readonly by: 1 | -1 }
  /** Flips one lamp; bit 0 is the rightmost. */
  | { readonly kind: 'flip'; readonly tray: TrayName; readonly bit: number }
  | { readonly kind: 'choose'; readonly op: Operation }
  /** Carries a copy of the last answer back into a tray. */
  | { readonly kind: 'carry'; readonly to: TrayName }
  | { readonly kind: 'signed'; readonly on: boolean }
  /** Tears the tape off. */
  | { readonly kind: 'tear' }
  /** Runs the tape again, with these in place of the numbers that were put in. */
  | { readonly kind: 'rerun'; readonly numbers: string };

/** The tape is so long, and no longer. */
export const MOST_LINES = 99;
