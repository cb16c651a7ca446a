// What a recording is made of: the shapes of its moments, values and things.

/** A whole or decimal number too exact for JavaScript, as Python writes it. */
interface Exact {
  readonly n: string;
}
/** The beginning of a text of `of` characters. */
interface LongText {
  readonly s: string;
  readonly of: number;
}
/** A reference to a thing: the same number is the same thing. */
export interface Reference {
  readonly r: number;
}
interface FunctionValue {
  readonly f: string;
}
interface ClassValue {
  readonly c: string;
}
/** Anything else, told in words. */
interface Told {
  readonly t: string;
}
export type Value =
  | number
  | string
  | boolean
  | null
  | Exact
  | LongText
  | Reference
  | FunctionValue
  | ClassValue
  | Told;

export type Shape = 'list' | 'tuple' | 'set' | 'dict' | 'inst';
/** A thing that names can share. `total` counts all its items; at most 60 of them are here. */
export interface Thing {
  readonly shape: Shape;
  /** Its type, as Python calls it. */
  readonly type: string;
  /** The items, or the values of a dict or of an object's attributes. */
  readonly values: readonly Value[];
  /** The keys of a dict, the attributes of an object; empty for the others. */
  readonly keys: readonly Value[];
  readonly total: number;
}

export const EVENTS = ['line', 'call', 'return', 'yield', 'raise', 'leave', 'end'] as const;
/**
 * `line`: a line is about to run · `call`: a function begins · `return`, `yield`: it is about to give a value back ·
 * `raise`: an error · `leave`: a function ends because of an error · `end`: the program has ended.
 */
export type MomentKind = (typeof EVENTS)[number];

/** One running function, or the program itself (its name is '<module>'). */
export interface Frame {
  readonly id: number;
  readonly name: string;
  readonly file: string;
  /** The line it is at, from 1; 0 when none yet. */
  readonly line: number;
  readonly names: ReadonlyMap<string, Value>;
}
/** A piece of a line that was worked out. Lines from 1, columns from 0, in characters. */
export interface Worked {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly value: Value;
}
export interface Place {
  readonly file: string;
  readonly line: number;
}
export interface Moment {
  readonly index: number;
  readonly kind: MomentKind;
  /** The program first, the function that runs now last. */
  readonly frames: readonly Frame[];
  readonly things: ReadonlyMap<number, Thing>;
  /** Characters printed until now. */
  readonly printed: number;
  /** How many of the recording's `pictures` had been drawn by now. */
  readonly drawn: number;
  /** What was just done, or is being done: the caller's line at a call. */
  readonly done: Place | undefined;
  /** The line that comes next; none at the end. */
  readonly next: Place | undefined;
  /** The pieces of the line `done`, in the order in which they were worked out. */
  readonly worked: readonly Worked[];
  /** The loops that `done` stands in, outermost first: the line of each and how often it has gone round. */
  readonly rounds: readonly (readonly [line: number, count: number])[];
  /** What a function gives back. */
  readonly gives: Value | undefined;
  /** What went wrong: the error's class and its own words, which may be ''. */
  readonly error: readonly [type: string, message: string] | undefined;
}
export interface Recording {
  /** Moments: at least 1. */
  readonly length: number;
  /** Moments of the run before the first one here. */
  readonly start: number;
  /** The program went on after the last one. */
  readonly over: boolean;
  readonly output: readonly (readonly [kind: 'out' | 'err' | 'typed', text: string])[];
  /** What turtles told the page, in pieces: one for each moment by which the picture was another. */
  readonly pictures: readonly (readonly unknown[])[];
  /** The lines on which loops begin, by file. */
  readonly loops: Readonly<Record<string, readonly number[]>>;
  /** What is new in each moment: the frame it is about, the frame that called it, and new values. */
  readonly changes: () => Iterable<Change>;
  /** The moment of that number, from 0; the nearest one when there is none. */
  readonly at: (index: number) => Moment;
}

export interface Change {
  readonly frame: number;
  readonly caller: number | undefined;
  readonly names: readonly (readonly [frame: number, values: Readonly<Record<string, Value>>])[];
  readonly things: readonly (readonly [id: number, thing: Thing])[];
}

/** A call, as a linked list: all moments share what is below them. */
export interface Call {
  readonly id: number;
  readonly name: string;
  readonly file: string;
  /** The line it has reached, by the moments that do not show it. */
  readonly line: number;
  readonly below: Call | undefined;
}
export interface Step {
  readonly kind: MomentKind;
  readonly frame: number;
  readonly line: number;
  readonly printed: number;
  readonly names: readonly (readonly [id: number, set: Readonly<Record<string, Value>>, gone: string[]])[];
  readonly things: readonly (readonly [id: number, thing: Thing])[];
  readonly worked: readonly (readonly [place: number, value: Value])[];
  readonly rounds: readonly (readonly [line: number, count: number])[];
  readonly gives: Value | undefined;
  readonly error: readonly [string, string] | undefined;
  readonly stack: Call | undefined;
}
