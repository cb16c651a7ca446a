// Run-length packing: how often, then what. Three whites and two blacks are 3 255 2 0. As simple as it gets; the PCX and
// TIFF files of the 1980s had cleverer kinds of it.
import { MOST_BYTES } from './state.ts';

export interface Run {
  readonly at: number;
  /** 1–255: a count is a byte too. */
  readonly length: number;
  readonly value: number;
}
export function runsOf(bytes: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = bytes[at] ?? 0;
    let length = 1;
    while (length < 255 && bytes[at + length] === value) length++;
    runs.push({ at, length, value });
    at += length;
  }
  return runs;
}
/** Two bytes for each run. */
export const packed = (bytes: readonly number[]): readonly number[] =>
  runsOf(bytes).flatMap(({ length, value }) => [length, value]);

/** The bytes again, or what is wrong with them, in a sentence. */
export function unpacked(bytes: readonly number[]): readonly number[] | string {
  if (bytes.length % 2 === 1)
    return 'Packed bytes come in pairs: how many, then what. Here the last one is alone.';
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    const count = bytes[at] ?? 0;
    if (count === 0) return `Byte ${at} says “0 times”. Nobody packs like that: these bytes are not packed.`;
    if (out.length + count > MOST_BYTES)
      return `Unpacked, this would be more than ${MOST_BYTES} bytes. The tray has no room for it.`;
    for (let copy = 0; copy < count; copy++) out.push(bytes[at + 1] ?? 0);
  }
  return out;
}
