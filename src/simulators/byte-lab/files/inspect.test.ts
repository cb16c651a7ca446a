import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../../lib/zip.ts';
import { challenges } from '../challenges.ts';
import { defaultSetup, start } from '../model.ts';
import { kinds, lostFiles } from '../state.ts';
import { writeBmp } from './bmp.ts';
import { inspect, nameSays } from './inspect.ts';
import { readBlob, readBytes } from './reading.ts';
import type { Report } from './report.ts';
import { sampleBytes } from './samples.ts';
import { writeWav } from './wav.ts';

const state = start(defaultSetup);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const bytes = (...parts: readonly (string | number | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...text(part)] : part)));
const seen = (file: Uint8Array): Report => readBytes(file, inspect(file.length));

const GIF = bytes(
  'GIF89a',
  [2, 0, 1, 0, 0x80, 0, 0],
  [0, 0, 0, 255, 255, 255],
  [0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0],
  [2, 2, 0x44, 1, 0],
  0x3b,
);
const box = (name: string, body: readonly number[]): readonly number[] => [
  0,
  0,
  (body.length + 8) >> 8,
  (body.length + 8) & 255,
  ...text(name),
  ...body,
];
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
const MVHD = [...zeros(12), 0, 0, 3, 232, 0, 0, 11, 184, ...zeros(80)];
const MP4 = bytes(
  box('ftyp', [...text('isom'), 0, 0, 2, 0, ...text('mp41')]),
  box('moov', box('mvhd', MVHD)),
  box('mdat', zeros(40)),
);
const files = {
  png: sampleBytes('cat', state),
  jpeg: sampleBytes('photo', state),
  gif: GIF,
  bmp: writeBmp([...Array(27).keys()], 24, 3),
  wav: writeWav([...Array(100).keys()], 8000),
  mp3: sampleBytes('lost-4', state),
  zip: writeZip([{ name: 'a.txt', bytes: Uint8Array.from(text('hello')) }]),
  pdf: sampleBytes('lost-2', state),
  mp4: MP4,
  text: text('Grüße aus Ŵales\r\nand on\r\n'),
} as const;

test.each<[keyof typeof files, string]>([
  ['png', 'PNG picture, 12 × 12 dots'],
  ['jpeg', 'JPEG photo, 16 × 16 dots'],
  ['gif', 'GIF picture, 2 × 1 dots'],
  ['bmp', 'BMP picture, 3 × 3 dots'],
  ['wav', 'WAV sound, 0.013 seconds'],
  ['mp3', 'MP3 music'],
  ['zip', 'ZIP archive, 1 file inside'],
  ['pdf', 'PDF document, version 1.4'],
  ['mp4', 'MP4 film, 3 seconds'],
  ['text', 'Plain text, UTF-8'],
])('a whole file: %s is found to be %s, and nothing is wrong with it', (kind, title) => {
  expect(seen(files[kind])).toMatchObject({ kind, title, problems: [] });
});
test('every kind is tried', () => {
  expect(Object.keys(files)).toEqual([...kinds]);
});

const partOf = (file: Uint8Array, name: string): string | undefined => {
  const part = seen(file).parts.find((one) => one.name === name);
  return part && `${part.at}+${part.length} ${part.says}`;
};
test.each<[keyof typeof files, string, string]>([
  ['png', 'width', '16+4 12 dots in a row.'],
  ['png', 'chunk IDAT', '33+467 455 bytes: the dots themselves, packed.'],
  ['png', 'end (IEND)', '500+12 Here the picture ends.'],
  ['jpeg', 'end mark', '317+2 255 217: here it ends.'],
  ['gif', 'list of colours', '13+6 2 colours, three bytes each: red, green, blue.'],
  ['bmp', 'height', '22+4 3 rows, from the bottom up.'],
  ['bmp', 'the dots', '54+36 12 bytes for each row. A dot is blue, green, red.'],
  ['wav', 'sample rate', '24+4 8000 samples in a second.'],
  ['mp3', 'note TIT2', '10+32 title: Silence for Beginners.'],
  ['zip', 'name', '30+5 The first file inside: a.txt'],
  ['pdf', 'end mark', '593+5 %%EOF: end of the file.'],
  ['mp4', 'how long', '28+108 3000 ticks, 1000 of them in a second.'],
  ['text', 'first new line', '18+2 A line ends with 13 10, as on Windows. In all there are 2.'],
])('%s: its part "%s" is %s', (kind, name, says) => {
  expect(partOf(files[kind], name)).toBe(says);
});
test('a Word document is a ZIP that says so', () => {
  expect(seen(sampleBytes('homework', state))).toMatchObject({
    kind: 'zip',
    title: 'Word document (DOCX), which is a ZIP',
  });
});

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', bytes(), /empty/],
  ['half a PNG', files.png.slice(0, 200), /cut off.*ends at byte 200.*300 more/],
  ['a PNG with a flipped bit in its head', files.png.with(19, 13), /check sum/],
  ['a PNG whose chunk has no name', files.png.with(38, 1), /damaged/],
  ['a JPEG without its end', files.jpeg.slice(0, -2), /no end mark/],
  ['a GIF without its end', GIF.slice(0, -1), /59/],
  ['a ZIP without its list', files.zip.slice(0, 60), /list of contents/],
  ['half a PDF', files.pdf.slice(0, 300), /%%EOF/],
  ['half a film', MP4.slice(0, 150), /cut off/],
  ['a film with a broken box', MP4.with(24, 0).with(27, 3), /damaged/],
  ['a WAV with too few samples', files.wav.slice(0, 80), /cut off/],
  ['a BMP with too few dots', files.bmp.slice(0, 70), /cut off/],
  ['noise', Uint8Array.from({ length: 64 }, (_, index) => (index * 37 + 1) % 256), /No kind/],
])('%s gets a sentence', (_what, file, sentence) => {
  expect(seen(file).problems.join(' ')).toMatch(sentence);
});

/** Whatever a file is, what is said of it holds together. */
function isSound(file: Uint8Array): void {
  const { title, parts } = seen(file);
  expect(title).not.toBe('');
  for (const { at, length, name, says } of parts) {
    expect(length).toBeGreaterThan(0);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(file.length);
    expect(`${name}${says}`).not.toMatch(/undefined|NaN/);
  }
}

describe('whatever the bytes are', () => {
  test.each(kinds)('every beginning of a %s is read, and said to be broken where it is', (kind) => {
    const file = files[kind];
    for (let length = 0; length < file.length; length++) isSound(file.subarray(0, length));
  });
  test('random bytes, and real files with random bytes in them, are read', () => {
    const broken = fc
      .tuple(
        fc.constantFrom(...kinds),
        fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      )
      .map(([kind, hits]) => {
        const file = Uint8Array.from(files[kind]);
        for (const [at, value] of hits) if (at < file.length) file[at] = value;
        return file;
      });
    const random = fc.uint8Array({ maxLength: 200 });
    const begun = fc
      .tuple(fc.constantFrom(...kinds), fc.nat(40), random)
      .map(([kind, keep, rest]) => Uint8Array.from([...files[kind].subarray(0, keep), ...rest]));
    fc.assert(fc.property(fc.oneof(random, broken, begun), isSound), { numRuns: 400 });
  });
});

test('a file of a gigabyte is read by a few slices', async () => {
  const GIGABYTE = 1_000_000_000;
  let read = 0;
  const film = bytes(box('ftyp', [...text('isom'), 0, 0, 2, 0]), [0x3b, 0x9a, 0xca, 0], 'mdat');
  const huge = {
    size: GIGABYTE + 16,
    slice: (from: number, to: number) => {
      read += to - from;
      const part = Uint8Array.from({ length: to - from }, (_, index) => film[from + index] ?? 0);
      return new Blob([part]);
    },
  } as unknown as Blob;
  const report = await readBlob(huge, inspect(huge.size));
  expect(report).toMatchObject({ kind: 'mp4', title: 'MP4 film' });
  expect(report.problems).toEqual([]);
  expect(read).toBeLessThan(100_000);
});

test('the lost files are what the challenge says they are', () => {
  const challenge = challenges.find(({ id }) => id === 'lost-labels');
  const answers = Object.fromEntries(
    (challenge?.solution ?? []).flatMap((action) =>
      action.kind === 'guess' ? [[action.file, action.is]] : [],
    ),
  );
  for (const file of lostFiles)
    expect([file, seen(sampleBytes(file, state)).kind]).toEqual([file, answers[file]]);
});
test.each<[string, (typeof kinds)[number], boolean]>([
  ['cat.txt', 'png', true],
  ['cat.png', 'png', false],
  ['essay.docx', 'zip', false],
  ['page.html', 'text', false],
  ['song.mp3', 'text', true],
  ['cat', 'png', false],
])('%s that is a %s: its name promises something else? %s', (name, kind, isSaid) => {
  expect(nameSays(name, kind) !== undefined).toBe(isSaid);
});
