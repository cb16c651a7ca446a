// A file as a ribbon of its parts. Not to scale: a part of ten bytes must be seen beside one of a million.
import type { Part } from './report.ts';

export interface Band {
  readonly part: Part | undefined;
  readonly x: number;
  readonly width: number;
}
/** Bands for all parts, and for what lies between them, over so many units. */
export function bandsOf(parts: readonly Part[], size: number, width: number): readonly Band[] {
  const stretches: { readonly part: Part | undefined; readonly length: number }[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.at > at) stretches.push({ part: undefined, length: part.at - at });
    const from = Math.max(at, part.at);
    const to = Math.min(size, part.at + part.length);
    if (to > from) stretches.push({ part, length: to - from });
    at = Math.max(at, to);
  }
  if (size > at) stretches.push({ part: undefined, length: size - at });
  const weights = stretches.map(({ length }) => 2 + Math.log2(length + 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let x = 0;
  return stretches.map(({ part }, index) => {
    const own = ((weights[index] ?? 0) / all) * width;
    x += own;
    return { part, x: x - own, width: own };
  });
}
/** The part that a byte belongs to. */
export const partAt = (parts: readonly Part[], at: number): Part | undefined =>
  parts.find((part) => at >= part.at && at < part.at + part.length);

/** A row of bytes, cut where one part ends and the next begins. */
export function cutRow(
  parts: readonly Part[],
  at: number,
  row: Uint8Array,
): readonly { readonly part: Part | undefined; readonly bytes: readonly number[] }[] {
  const cuts: { part: Part | undefined; bytes: number[] }[] = [];
  for (const [index, byte] of row.entries()) {
    const part = partAt(parts, at + index);
    const last = cuts.at(-1);
    if (last && last.part === part) last.bytes.push(byte);
    else cuts.push({ part, bytes: [byte] });
  }
  return cuts;
}
