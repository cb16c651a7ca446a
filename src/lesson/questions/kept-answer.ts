// What is kept of an answer. The record may be damaged or from another version: what does not fit is as if it were not there.
import type { Given } from './judge.ts';

export interface KeptAnswer {
  readonly given: Given;
  readonly right: boolean;
  /** How often it was checked, until it was right. */
  readonly tries: number;
}

/** @param fits whether what was given belongs to this question as it is now */
export function readKept(value: unknown, fits: (given: Given) => boolean): KeptAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { given, right, tries } = value as Partial<Record<keyof KeptAnswer, unknown>>;
  if (typeof right !== 'boolean' || !isGiven(given) || !fits(given)) return undefined;
  return { given, right, tries: typeof tries === 'number' && tries >= 1 ? Math.floor(tries) : 1 };
}

function isGiven(value: unknown): value is Given {
  if (typeof value === 'string') return true;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}

/** The next record after a check. */
export function afterCheck(before: KeptAnswer | undefined, given: Given, right: boolean): KeptAnswer {
  const tries = (before?.tries ?? 0) + (before?.right === true ? 0 : 1);
  return { given, right, tries };
}

/** A list with exactly these keys, in any order. */
export const isOrderOf =
  (keys: readonly string[]) =>
  (given: Given): boolean =>
    Array.isArray(given) && given.length === keys.length && keys.every((key) => given.includes(key));

/** Slots and pieces that the question has. */
export const isPlacingOf =
  (slots: readonly string[], pieces: readonly string[]) =>
  (given: Given): boolean =>
    typeof given === 'object' &&
    !Array.isArray(given) &&
    Object.entries(given).every(([slot, piece]) => slots.includes(slot) && pieces.includes(piece));
