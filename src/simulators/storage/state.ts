// What is on the drives, what the computer knows of it, and what it is doing.
import type { SimState } from '../../simulation/contract.ts';
import type { Rpm } from './facts.ts';

export type Look = 'drives' | 'files' | 'ladder';

/** A line of the directory. */
export interface Entry {
  readonly name: string;
  /** Where its parts are, in order. */
  readonly blocks: readonly number[];
  /** Which save it comes from: an old version has another number. */
  readonly save: number;
  /** Deleted: only crossed out here. */
  readonly gone?: true;
}
export interface Directory {
  /** Goes up by one at each change: after a power cut the higher whole one counts. */
  readonly number: number;
  readonly entries: readonly Entry[];
  /** Blocks that are known to be bad. */
  readonly bad: readonly number[];
}
/** What stands in a block: part of a file, a directory, or a write that the power cut tore. */
export type Content =
  | { readonly file: string; readonly part: number; readonly save: number }
  | { readonly directory: Directory }
  | 'torn';

export interface Step {
  readonly op: 'read' | 'write';
  readonly block: number;
  /** What is written. */
  readonly put?: Content;
}
export interface Flash {
  /** For each page: the block it holds, FREE, or STALE. */
  readonly pages: readonly number[];
  /** How often each erase block was erased. */
  readonly wear: readonly number[];
  /** With levelling: the erase block that is being filled. */
  readonly open: number;
  /** Without levelling: the erase block in which each eight blocks have their place. */
  readonly home: readonly number[];
  /** No erase block is left that could be used: it can be read, and no more. */
  readonly spent?: true;
}
/** What one job cost so far. */
export interface Bill {
  readonly verb: Verb;
  readonly file?: string;
  /** Microseconds of the disk. */
  readonly seek: number;
  readonly turn: number;
  readonly pass: number;
  /** How often flash did what. */
  readonly reads: number;
  readonly programs: number;
  readonly copies: number;
  readonly erases: number;
  /** Blocks that the disk could not read. */
  readonly lost: readonly number[];
}
export type Verb = 'read' | 'save' | 'add' | 'change' | 'delete' | 'undelete' | 'tidy' | 'format';
export interface Order {
  readonly kind: Verb;
  readonly file?: string;
}
export interface Job {
  readonly order: Order;
  /** What is left to do. */
  readonly steps: readonly Step[];
  readonly total: number;
  /** How the drives were when it began, and the ticks since: so a link can open the same moment. */
  readonly from: Setup;
  readonly ticks: number;
}
export type Motion = 'seek' | 'turn' | 'pass';

export interface SetupFile {
  readonly name: string;
  readonly blocks: readonly number[];
  readonly gone?: true;
}
export interface Setup {
  readonly look: Look;
  readonly rpm: Rpm;
  readonly levelling: boolean;
  readonly files: readonly SetupFile[];
  readonly scratched: readonly number[];
  /** Bad blocks that the directory knows. */
  readonly bad: readonly number[];
  /** How often each erase block was erased. */
  readonly wear: readonly number[];
  /** How far down the ladder. */
  readonly rung: number;
}
export interface State extends SimState {
  readonly look: Look;
  readonly rpm: Rpm;
  readonly levelling: boolean;
  readonly blocks: readonly (Content | null)[];
  /** The directory as it is in RAM. */
  readonly directory: Directory;
  readonly saves: number;
  readonly scratched: readonly number[];
  readonly disk: {
    readonly track: number;
    /** Microseconds the platter has turned: where it stands follows from it. */
    readonly turned: number;
  };
  readonly flash: Flash;
  readonly job?: Job;
  readonly bill?: Bill;
  /** What the last tick was. */
  readonly motion?: { readonly kind: Motion; readonly block: number; readonly op: Step['op'] };
  /** The erase block that was erased by the last tick. */
  readonly erased?: number;
  readonly rung: number;
  readonly ticks: number;
  /** Power cuts in the middle of a job, by what it was: `change story`. */
  readonly cuts: readonly string[];
  /** Times a file was changed since the flash was new. */
  readonly changes: number;
  readonly says: string;
}
export type Action =
  | { readonly kind: 'tick'; readonly count: number }
  | { readonly kind: 'look'; readonly at: Look }
  | { readonly kind: 'read' | 'save' | 'add' | 'change' | 'delete' | 'undelete'; readonly file: string }
  | { readonly kind: 'tidy' | 'format' | 'cut' }
  /** Changes a file so many times, each to its end. */
  | { readonly kind: 'changes'; readonly file: string; readonly times: number }
  /** Scratches the disk where the second block of the file is. */
  | { readonly kind: 'scratch'; readonly file: string }
  | { readonly kind: 'rpm'; readonly rpm: Rpm }
  | { readonly kind: 'levelling'; readonly on: boolean }
  | { readonly kind: 'rung'; readonly to: number };
