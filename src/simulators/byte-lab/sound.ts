// Bytes as samples. A sample is how far the loudspeaker's skin stands out: 0 is right in, 255 right out, 128 at rest
// (8-bit WAV files count so). With fewer bits several samples share a byte, the first one in its high bits.
import type { Depth, Rate, Shape } from './state.ts';

/** The samples, each as 0–255: a level of few bits stands in the middle of the room it has. */
export function samplesOf(bytes: readonly number[], depth: Depth): readonly number[] {
  if (depth === 8) return bytes;
  const each = 8 / depth;
  return bytes.flatMap((byte) =>
    Array.from({ length: each }, (_, place) => {
      const level = (byte >> (8 - depth * (place + 1))) & ((1 << depth) - 1);
      return shown(level, depth);
    }),
  );
}
const shown = (level: number, depth: Depth): number => {
  const room = 256 >> depth;
  return level * room + (room >> 1);
};
/** The nearest level that so many bits can say. */
const levelOf = (value: number, depth: Depth): number => clamp(value) >> (8 - depth);
const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** Samples as bytes; the last byte is filled up with its last sample. */
export function stored(samples: readonly number[], depth: Depth): readonly number[] {
  const each = 8 / depth;
  const last = samples.at(-1) ?? 128;
  return Array.from({ length: Math.ceil(samples.length / each) }, (_, byte) => {
    let value = 0;
    for (let place = 0; place < each; place++)
      value = (value << depth) | levelOf(samples[byte * each + place] ?? last, depth);
    return value;
  });
}

/** The same sound with another number of samples a second: some are left out, or said again. */
export function resampled(samples: readonly number[], from: Rate, to: Rate): readonly number[] {
  const length = Math.max(1, Math.round((samples.length * to) / from));
  return Array.from({ length }, (_, index) => samples[Math.floor((index * from) / to)] ?? 128);
}

/** Ready-made waves: `cycles` ups and downs in `count` samples. */
export function wave(shape: Shape, count: number, cycles: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = ((index * cycles) / count) % 1;
    if (shape === 'smooth') return clamp(128 + 110 * Math.sin(2 * Math.PI * turn));
    if (shape === 'square') return turn < 0.5 ? 228 : 28;
    return shape === 'saw' ? clamp(28 + 200 * turn) : 128;
  });
}

/**
 * What a simple loudspeaker circuit makes of the samples, −1…1: each level is held until the next one comes, and the wave
 * goes round and round.
 * @param out how many values a second are wanted
 */
export function held(
  samples: readonly number[],
  rate: number,
  out: number,
  seconds: number,
): Float32Array<ArrayBuffer> {
  const all = new Float32Array(Math.round(out * seconds));
  if (samples.length === 0) return all;
  for (let index = 0; index < all.length; index++) {
    const sample = samples[Math.floor((index * rate) / out) % samples.length] ?? 128;
    all[index] = (sample - 128) / 128;
  }
  return all;
}

/** How far two sounds are apart, sample by sample at the higher rate: the average, in steps of 0–255. */
export function apart(
  a: { readonly samples: readonly number[]; readonly rate: Rate },
  b: { readonly samples: readonly number[]; readonly rate: Rate },
): number {
  const rate = a.rate > b.rate ? a.rate : b.rate;
  const one = resampled(a.samples, a.rate, rate);
  const other = resampled(b.samples, b.rate, rate);
  const length = Math.max(one.length, other.length);
  let sum = 0;
  for (let index = 0; index < length; index++) sum += Math.abs((one[index] ?? 128) - (other[index] ?? 128));
  return length === 0 ? 0 : sum / length;
}
