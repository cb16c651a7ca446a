// The state of RAM with its shelf, its CPU that goes round, and its plug. All JSON.
import type { SimState } from '../../simulation/contract.ts';
import type { FileId } from './files.ts';

export const CELLS = 100;
/**
 * How much longer a trip to the shelf takes than a trip to a cell: about 100 ns against 100 µs for flash (Norvig, "Teach
 * Yourself Programming in Ten Years", and Dean's "Numbers Everyone Should Know"; a hard disk takes 100 times longer still).
 */
export const SHELF_TRIP = 1000;
/** Instructions that a program may do before the next one has its turn. */
export const TURN = 4;
/** Autosave saves after so many keys. */
export const AUTOSAVE_KEYS = 8;
/** Programs that can be open. */
export const MOST_PROGRAMS = 8;
/** The newest things a program wrote that stay on the screen. */
export const OUTPUTS_KEPT = 48;

export interface Placed {
  readonly file: FileId;
  readonly at: number;
}

/** `programs`: the desk. `race`: RAM against a tape. */
export type Mode = 'programs' | 'race';

export interface Setup {
  /** Programs in RAM at the start. */
  readonly loaded: readonly Placed[];
  /** Typed into the letter writer at the start; not saved. */
  readonly typed: string;
  /** The letter on the shelf; '' when there is none. */
  readonly saved: string;
  readonly autosave: boolean;
  /** Programs make room for each other by themselves. */
  readonly swap: boolean;
  /** The power fails at this key; 0 is never. */
  readonly storm: number;
  readonly isOn: boolean;
  /** Power cuts so far; what RAM holds after switching on depends on it. */
  readonly cuts: number;
  /** Letters that the last power cut took; they were nowhere else. */
  readonly lost: number;
  readonly mode: Mode;
}

export interface Program {
  /** Counts all that were ever opened, from 1. */
  readonly id: number;
  readonly file: FileId;
  /** Its first cell. It never moves while it is open. */
  readonly at: number;
  readonly programCounter: number;
  readonly accumulator: number;
  readonly negative: boolean;
  readonly status: 'ready' | 'waiting' | 'halted';
  /** The newest OUTPUTS_KEPT things it wrote: numbers as they are, characters as text. */
  readonly output: readonly (number | string)[];
  /** How many things it has written in all. */
  readonly written: number;
  /** Its cells, while they are put aside on the shelf. */
  readonly aside?: readonly number[];
}

/** What moved in the last tick: the view draws exactly this. */
export interface Trip {
  readonly program: number;
  /** The cell of the instruction. */
  readonly fetched: number;
  readonly word: number;
  /** The cell that was read or written for its number. */
  readonly cell?: number;
  readonly value?: number;
  readonly writes?: boolean;
}

export interface Race {
  /** Where the tape's head stands, 0 to 99. */
  readonly head: number;
  /** The cell that is being wound to. */
  readonly asked?: number;
  /** Steps of the tape since it was asked. */
  readonly steps: number;
  readonly results: readonly { readonly cell: number; readonly value: number; readonly tape: number }[];
}

export interface State extends SimState {
  readonly isOn: boolean;
  /** 100 words, −999…999; all 0 while the power is off. */
  readonly cells: readonly number[];
  /** In the order of their turns. */
  readonly programs: readonly Program[];
  readonly opened: number;
  /** The program whose turn it is, by its id; 0 for none. */
  readonly turn: number;
  /** Instructions left of its turn. */
  readonly left: number;
  /** In trips to a cell of RAM: a trip to the shelf counts as SHELF_TRIP of them. */
  readonly time: number;
  readonly shelfTrips: number;
  readonly ticks: number;
  readonly saved: string;
  readonly autosave: boolean;
  readonly swap: boolean;
  readonly storm: number;
  readonly cuts: number;
  readonly lost: number;
  readonly keys: number;
  readonly mode: Mode;
  readonly race: Race;
  /** Cells that changed with the last action. */
  readonly changed: readonly number[];
  readonly trip?: Trip;
  /** A program that just came from the shelf or went there. */
  readonly copied?: { readonly file: FileId; readonly at: number; readonly to: 'ram' | 'shelf' };
  /** Files that have run to their end since the power came. */
  readonly finished: readonly FileId[];
  readonly says: string;
  /** What was done since the start, ticks in a row as one: the link does it again. */
  readonly done: readonly Action[];
}

export type Action =
  | { readonly kind: 'tick'; readonly count: number }
  /** Copies a file from the shelf into RAM, at this cell or the first place where it fits. */
  | { readonly kind: 'load'; readonly file: FileId; readonly at?: number }
  | { readonly kind: 'close'; readonly program: number }
  /** Copies a program with all its numbers to the shelf and frees its cells; and back. */
  | { readonly kind: 'aside'; readonly program: number }
  | { readonly kind: 'bring'; readonly program: number }
  /** A key of the keyboard, as the number of its character; 0 rubs out. */
  | { readonly kind: 'key'; readonly code: number }
  | { readonly kind: 'save' }
  /** Brings the saved letter into the letter writer. */
  | { readonly kind: 'open-letter' }
  /** Pulls the plug, or puts it back. */
  | { readonly kind: 'plug' }
  | { readonly kind: 'autosave'; readonly on: boolean }
  | { readonly kind: 'swap'; readonly on: boolean }
  | { readonly kind: 'mode'; readonly mode: Mode }
  /** RAM and the tape are asked for the same cell. */
  | { readonly kind: 'fetch'; readonly cell: number };
