// How a file is read without holding it: a reader asks for a few bytes at a place, is handed them, and goes on. The same
// reader runs over an array in a test and over slices of a file of a gigabyte on the page.

export interface Want {
  readonly at: number;
  readonly length: number;
}
export type Reading<Found> = Generator<Want, Found, Uint8Array>;

/** Thrown inside a reader, and caught by `inspect`: the file ends before something it promised. */
export class CutOff extends Error {
  readonly at: number;
  readonly wanted: number;
  constructor(at: number, wanted: number) {
    super(`the file ends before ${at + wanted}`);
    this.at = at;
    this.wanted = wanted;
  }
}

/** So many bytes at a place, as a view to take numbers from. A file that is too short ends the reading. */
export function* take(at: number, length: number): Reading<DataView> {
  const bytes = yield { at, length };
  if (bytes.length < length) throw new CutOff(at, length);
  return new DataView(bytes.buffer, bytes.byteOffset, length);
}
/** Up to so many bytes at a place: fewer at the end of the file. */
export function* takeUpTo(at: number, length: number): Reading<Uint8Array> {
  return yield { at: Math.max(0, at), length };
}
/** Bytes as Latin letters, one each; what cannot be seen is a dot. */
export const letters = (view: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, index) => {
    const byte = view.getUint8(at + index);
    return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '·';
  }).join('');

/** Runs a reader over bytes that are all there. */
export function readBytes<Found>(bytes: Uint8Array, reading: Reading<Found>): Found {
  let turn = reading.next();
  while (turn.done !== true) {
    const { at, length } = turn.value;
    turn = reading.next(bytes.subarray(at, Math.min(at + length, bytes.length)));
  }
  return turn.value;
}

/** Most readers stay near the beginning: that much is read at once. */
const HEAD = 16_384;
/** Runs a reader over a file, reading only what it asks for. */
export async function readBlob<Found>(blob: Blob, reading: Reading<Found>): Promise<Found> {
  const slice = async (from: number, to: number) =>
    new Uint8Array(await blob.slice(from, Math.min(to, blob.size)).arrayBuffer());
  const head = await slice(0, HEAD);
  let turn = reading.next();
  while (turn.done !== true) {
    const { at, length } = turn.value;
    const to = Math.min(at + length, blob.size);
    // oxlint-disable-next-line no-await-in-loop -- what is asked next depends on what this says
    turn = reading.next(to <= head.length ? head.subarray(at, to) : await slice(at, to));
  }
  return turn.value;
}
