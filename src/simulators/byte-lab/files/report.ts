// What is found out about a file.
import type { Kind } from '../state.ts';

/** A stretch of a file with a meaning. */
export interface Part {
  readonly at: number;
  readonly length: number;
  /** mark: says what kind it is · measure: a number or a word about what follows · load: what the file is for. */
  readonly role: 'mark' | 'measure' | 'load';
  readonly name: string;
  readonly says: string;
}
export interface Report {
  /** Undefined for a kind that is not explained here. */
  readonly kind: Kind | undefined;
  /** What it is, in a few words: “PNG picture, 12 × 12 dots”. */
  readonly title: string;
  readonly parts: readonly Part[];
  /** What is wrong with it, in sentences. */
  readonly problems: readonly string[];
  /** The file goes on after the parts that are listed. */
  readonly goesOn: boolean;
}
/** More parts than this are not listed. */
export const MOST_PARTS = 48;

/** A report in the making. Readers fill it, so what was found stays when the file breaks off. */
export interface Draft {
  kind: Kind | undefined;
  title: string;
  parts: Part[];
  problems: string[];
  goesOn: boolean;
}
export function note(
  draft: Draft,
  at: number,
  length: number,
  role: Part['role'],
  name: string,
  says: string,
): void {
  draft.parts.push({ at, length, role, name, says });
}
export const isFull = ({ parts }: Draft): boolean => parts.length >= MOST_PARTS;
