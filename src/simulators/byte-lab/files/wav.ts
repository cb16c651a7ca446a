// WAV, after Microsoft and IBM's "Multimedia Programming Interface and Data Specifications 1.0", 1991: RIFF chunks with a
// name, a length (lowest byte first) and data, filled up to an even number. 8-bit samples are 0–255, with 128 at rest.
import { letters, type Reading, take } from './reading.ts';
import { type Draft, isFull, note } from './report.ts';

/** Samples of 0–255 as a sound file of 8 bits a sample, one ear. */
export function writeWav(samples: readonly number[], rate: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(44 + samples.length + (samples.length % 2));
  const view = new DataView(out.buffer);
  const word = (at: number, text: string) => out.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, out.length - 8, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, samples.length, true);
  out.set(samples, 44);
  return out;
}

export function* wav(draft: Draft, size: number): Reading<void> {
  draft.title = 'WAV sound';
  const head = yield* take(0, 12);
  note(draft, 0, 4, 'mark', 'RIFF mark', 'The letters RIFF: a file of chunks.');
  note(draft, 4, 4, 'measure', 'size', `${head.getUint32(4, true)} bytes follow.`);
  note(draft, 8, 4, 'mark', 'WAVE mark', 'The letters WAVE: the chunks are a sound.');
  let at = 12;
  let each = 0;
  while (at + 8 <= size && !isFull(draft)) {
    const chunk = yield* take(at, 8);
    const [name, length] = [letters(chunk, 0, 4), chunk.getUint32(4, true)];
    if (name === 'fmt ' && length >= 16) each = yield* form(draft, at, length);
    else if (name === 'data') {
      note(draft, at, 8, 'measure', 'samples begin', `${length} bytes of samples follow.`);
      const there = Math.max(0, Math.min(length, size - at - 8));
      if (there > 0)
        note(draft, at + 8, there, 'load', 'the samples', 'Each is how far the loudspeaker stands out.');
      if (each > 0) draft.title = `WAV sound, ${seconds(length / each)}`;
    } else note(draft, at, length + 8, 'measure', `chunk ${name}`, `${length} bytes of extra facts.`);
    if (at + 8 + length > size) yield* take(size, at + 8 + length - size);
    at += 8 + length + (length % 2);
  }
  if (at + 8 <= size) draft.goesOn = true;
  if (!draft.parts.some(({ name }) => name === 'samples begin'))
    draft.problems.push('There are no samples in it: the file was cut off.');
}
function* form(draft: Draft, at: number, length: number): Reading<number> {
  const facts = yield* take(at + 8, 16);
  const kind = facts.getUint16(0, true);
  const [ears, rate] = [facts.getUint16(2, true), facts.getUint32(4, true)];
  note(draft, at, 8, 'measure', 'facts (fmt)', `${length} bytes of facts follow.`);
  note(draft, at + 8, 2, 'measure', 'way of storing', kind === 1 ? '1: plain samples.' : `Number ${kind}.`);
  note(draft, at + 10, 2, 'measure', 'loudspeakers', ears === 1 ? '1: the same in both ears.' : `${ears}.`);
  note(draft, at + 12, 4, 'measure', 'sample rate', `${rate} samples in a second.`);
  note(draft, at + 16, 6, 'measure', 'speed', `${facts.getUint32(8, true)} bytes in a second.`);
  note(draft, at + 22, 2, 'measure', 'bit depth', `${facts.getUint16(14, true)} bits for each sample.`);
  return facts.getUint32(8, true);
}
/** A time, as it is said: “0.5 seconds”, “3 minutes 7 seconds”. */
export function seconds(time: number): string {
  if (!Number.isFinite(time) || time < 0) return 'of unknown length';
  if (time < 60) return `${Number(time.toPrecision(2))} seconds`;
  const whole = Math.round(time);
  return `${Math.trunc(whole / 60)} minutes ${whole % 60} seconds`;
}
