// A PNG without packing: its dots lie open in "stored" blocks (RFC 1951, 3.2.4) inside zlib (RFC 1950).
import { crc32 } from '../../../lib/zip.ts';
import type { Colour } from '../state.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const four = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
function chunk(name: string, data: readonly number[]): readonly number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...four(data.length), ...body, ...four(crc32(Uint8Array.from(body)))];
}
/** Adler-32, as RFC 1950 has it. */
function adler(bytes: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
const low = (value: number): readonly number[] => [value & 0xff, value >> 8];
/** Dots, row by row, as a picture file of 24 bits a dot; at most 65,535 bytes of dots. */
export function writePng(dots: readonly Colour[], width: number): Uint8Array<ArrayBuffer> {
  const height = Math.max(1, Math.ceil(dots.length / width));
  const raw: number[] = [];
  for (let row = 0; row < height; row++) {
    raw.push(0); // no filter
    for (let x = 0; x < width; x++) raw.push(...(dots[row * width + x] ?? [255, 255, 255]));
  }
  const packed = [
    0x78,
    0x01,
    1,
    ...low(raw.length),
    ...low(raw.length ^ 0xffff),
    ...raw,
    ...four(adler(raw)),
  ];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', [...four(width), ...four(height), 8, 2, 0, 0, 0]),
    ...chunk('IDAT', packed),
    ...chunk('IEND', []),
  ]);
}
