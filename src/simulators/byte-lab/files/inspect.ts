// What a file is, by its bytes and never by its name, and what its parts mean.
import type { Kind } from '../state.ts';
import { bmp } from './bmp.ts';
import { gif } from './gif.ts';
import { jpeg } from './jpeg.ts';
import { frameOf, mp3 } from './mp3.ts';
import { mp4 } from './mp4.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { CutOff, type Reading, takeUpTo } from './reading.ts';
import { type Draft, note, type Report } from './report.ts';
import { looksLikeText, plainText } from './text-file.ts';
import { wav } from './wav.ts';
import { zip } from './zip-file.ts';

const readers: Readonly<Record<Kind, (draft: Draft, size: number) => Reading<void>>> = {
  png,
  jpeg,
  gif,
  bmp,
  wav,
  mp3,
  zip,
  pdf,
  mp4,
  text: plainText,
};
/** Kinds by how they begin. `at` is where; letters, or bytes as hex after a #. */
const BEGINNINGS: readonly (readonly [start: string, kind: Kind | undefined, title: string, at?: number])[] =
  [
    ['#89504e470d0a1a0a', 'png', ''],
    ['#ffd8ff', 'jpeg', ''],
    ['GIF87a', 'gif', ''],
    ['GIF89a', 'gif', ''],
    ['WAVE', 'wav', '', 8],
    ['ID3', 'mp3', ''],
    ['#504b0304', 'zip', ''],
    ['#504b0506', 'zip', ''],
    ['%PDF-', 'pdf', ''],
    ['ftyp', 'mp4', '', 4],
    ['WEBP', undefined, 'WebP picture', 8],
    ['OggS', undefined, 'Ogg sound or film'],
    ['fLaC', undefined, 'FLAC sound'],
    ['#1f8b', undefined, 'file packed with gzip'],
    ['#377abcaf271c', undefined, '7-Zip archive'],
    ['Rar!', undefined, 'RAR archive'],
    ['#7f454c46', undefined, 'program for Linux (ELF)'],
    ['#0061736d', undefined, 'WebAssembly program'],
    ['#1a45dfa3', undefined, 'Matroska or WebM film'],
    ['SQLite format 3', undefined, 'SQLite database'],
    ['wOF2', undefined, 'font for the Web'],
    ['#00010000', undefined, 'TrueType font'],
    ['OTTO', undefined, 'OpenType font'],
    ['#00000100', undefined, 'icon'],
    ['II*#', undefined, 'TIFF picture'],
    ['MM#00', undefined, 'TIFF picture'],
    ['#d0cf11e0', undefined, 'old Word, Excel or PowerPoint file'],
    ['MThd', undefined, 'MIDI notes'],
  ];
const asBytes = (start: string): readonly number[] =>
  start.startsWith('#')
    ? (start.slice(1).match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16))
    : Array.from(start, (letter) => letter.charCodeAt(0));
const begins = (head: Uint8Array, start: string, at = 0): boolean =>
  asBytes(start).every((byte, index) => head[at + index] === byte);

/** Reads what kind of file this is and what its parts mean. Never throws, whatever the bytes are. */
export function* inspect(size: number): Reading<Report> {
  const draft: Draft = {
    kind: undefined,
    title: 'File of an unknown kind',
    parts: [],
    problems: [],
    goesOn: false,
  };
  if (size === 0)
    return {
      ...draft,
      title: 'Empty file',
      problems: ['This file is empty. It has a name, and not one byte inside.'],
    };
  const head = yield* takeUpTo(0, 4096);
  const known = BEGINNINGS.find(([start, , , at]) => begins(head, start, at));
  draft.kind = known ? known[1] : kindWithoutMark(head, size);
  if (draft.kind) yield* guarded(draft, size, readers[draft.kind]);
  else if (known) {
    const [start, , title, at = 0] = known;
    draft.title = `${title[0]?.toUpperCase() ?? ''}${title.slice(1)}`;
    note(
      draft,
      at,
      asBytes(start).length,
      'mark',
      'mark',
      `So begins every ${title}. The rest of it is not explained here.`,
    );
  } else draft.problems.push('No kind that is known here begins like this. It may be damaged, or just rare.');
  return { ...draft, parts: draft.parts.filter(({ at, length }) => length > 0 && at < size) };
}
function kindWithoutMark(head: Uint8Array, size: number): Kind | undefined {
  if (begins(head, 'BM') && size >= 26 && head[14] === 40) return 'bmp';
  const frame = frameOf(head);
  // Two bytes are soon found by chance: the next frame must be where this one says.
  if (frame && (head.length <= frame.length || frameOf(head.subarray(frame.length)))) return 'mp3';
  return looksLikeText(head, head.length === size) ? 'text' : undefined;
}
function* guarded(
  draft: Draft,
  size: number,
  reader: (draft: Draft, size: number) => Reading<void>,
): Reading<void> {
  try {
    yield* reader(draft, size);
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    const missing = error.at + error.wanted - size;
    draft.problems.push(
      `The file was cut off. It ends at byte ${size}, and at least ${missing} more ${missing === 1 ? 'byte is' : 'bytes are'} promised.`,
    );
  }
}

/** Ends of names that go with a kind. */
const ENDINGS: Readonly<Record<Kind, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  gif: ['gif'],
  bmp: ['bmp'],
  wav: ['wav'],
  mp3: ['mp3'],
  zip: ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub', 'apk', 'jar', 'sb3'],
  pdf: ['pdf'],
  mp4: ['mp4', 'm4a', 'm4v', 'mov', 'heic', 'avif'],
  text: [],
};
const ALL_ENDINGS = Object.values(ENDINGS).flat();
/** What to say when a name promises another kind than the bytes are; undefined when it does not. */
export function nameSays(name: string, kind: Kind | undefined): string | undefined {
  const ending = /\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || kind === undefined || ENDINGS[kind].includes(ending)) return undefined;
  const promises = ALL_ENDINGS.includes(ending) || (ending === 'txt' && kind !== 'text');
  return promises ? `Its name ends in .${ending}. But its bytes do not care what it is called.` : undefined;
}
