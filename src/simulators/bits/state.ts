// What the bench of switches can be: five things to do, each with a set-up and a state of its own.
import type { SimState } from '../../simulation/contract.ts';

/** A row of switches that is a number. */
export interface CountSetup {
  readonly mode: 'count';
  /** How many switches, 1–32. */
  readonly bits: number;
  /** The pattern that is on, from 0 to 2^bits − 1. */
  readonly value: number;
  /** Whether the leftmost switch counts below zero. */
  readonly signed: boolean;
}
/** Two rows that are added, column by column. */
export interface AddSetup {
  readonly mode: 'add';
  readonly bits: number;
  readonly a: number;
  readonly b: number;
  readonly signed: boolean;
}
/** Switches wired to lamps, and gates made of them. */
export interface WireSetup {
  readonly mode: 'wire';
  readonly board: BoardId;
  /** The input switches as a pattern; the first is worth most. */
  readonly inputs: number;
  /** What stands in each socket; '' is empty. */
  readonly parts: readonly Part[];
  /** The rows of the table that were tried already. */
  readonly tried: readonly number[];
}
/** Letters sent with five lamps. */
export interface MessageSetup {
  readonly mode: 'message';
  /** One number from 0 to 31 a letter. */
  readonly codes: readonly number[];
  /** Whether the letters are hidden and only the holes of the tape are seen. */
  readonly covered: boolean;
}
/** Numbers to make or to read, as fast or as calmly as one likes. */
export interface GameSetup {
  readonly mode: 'game';
  readonly kind: 'make' | 'read';
  readonly bits: number;
  /** The same seed brings the same numbers. */
  readonly seed: number;
  readonly timed: boolean;
}
export type Setup = CountSetup | AddSetup | WireSetup | MessageSetup | GameSetup;
export type Mode = Setup['mode'];

export const boardIds = ['and', 'or', 'not', 'stairs', 'xor', 'half', 'full'] as const;
export type BoardId = (typeof boardIds)[number];
export const gates = ['and', 'or', 'not', 'xor'] as const;
export type Gate = (typeof gates)[number];
export type Part = Gate | '';

interface Common extends SimState {
  /** Ticks since the start. */
  readonly ticks: number;
  /** What just happened, in a sentence. */
  readonly says: string;
}
export interface CountState extends CountSetup, Common {
  /** The pattern before the machine began to count by itself, and how many ticks it has counted since. */
  readonly from: number;
  readonly since: number;
  /** How often a switch was flipped by hand. */
  readonly flips: number;
}
export interface AddState extends AddSetup, Common {
  /** How many columns are done. */
  readonly column: number;
}
export interface WireState extends WireSetup, Common {}
export interface MessageState extends MessageSetup, Common {
  /** The pattern that the five lamps show. */
  readonly lamps: number;
  /** How many letters of the tape have been flashed. */
  readonly at: number;
  /** What the pupil read off a covered tape last. */
  readonly guess: string;
  /** The cover was taken off before the tape was read. */
  readonly peeked: boolean;
}
export interface GameState extends GameSetup, Common {
  /** The pupil's switches. */
  readonly lamps: number;
  /** Which number of the row it is, from 0. */
  readonly round: number;
  readonly made: number;
  readonly missed: number;
  /** Ticks that are left; 0 in a game without a clock. */
  readonly left: number;
}
export type State = CountState | AddState | WireState | MessageState | GameState;

export type Action =
  /** Lets time pass: one more · one column · one row of the table · one letter · one tick of the clock. */
  | { readonly kind: 'tick'; readonly count: number }
  /** Flips a switch; place 0 is the rightmost. `row` is for the two rows of a sum. */
  | { readonly kind: 'flip'; readonly place: number; readonly row?: 'a' | 'b' }
  | { readonly kind: 'nudge'; readonly by: 1 | -1 }
  /** Another number of switches. */
  | { readonly kind: 'bits'; readonly bits: number }
  | { readonly kind: 'all'; readonly on: boolean }
  | { readonly kind: 'signed'; readonly on: boolean }
  /** Puts a part into a socket. */
  | { readonly kind: 'fit'; readonly socket: number; readonly part: Part }
  /** Writes the letter that the lamps show at the end of the tape. */
  | { readonly kind: 'put' }
  | { readonly kind: 'unput' }
  /** Writes a whole text on the tape. */
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'cover'; readonly on: boolean }
  | { readonly kind: 'guess'; readonly text: string }
  | { readonly kind: 'rewind' }
  /** Chooses a number in the reading game. */
  | { readonly kind: 'choose'; readonly value: number };
