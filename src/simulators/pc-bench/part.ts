// What the drawers of the catalogue are written with.
import type { Spec } from './hardware.ts';

export type { Part } from './hardware.ts';

/** A data sheet from labels and values in turn: specs('Clock', '133 MHz', 'Year', '1995'). */
export function specs(...words: readonly string[]): readonly Spec[] {
  return words.flatMap((label, i) => (i % 2 === 0 ? [{ label, value: words[i + 1] ?? '' }] : []));
}
