// MP3: frames after ISO/IEC 11172-3, section 2.4.1, behind an ID3v2 tag (id3.org, "ID3 tag version 2.3.0", section 3).
import { letters, type Reading, take, takeUpTo } from './reading.ts';
import { type Draft, note } from './report.ts';

const KBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBITS_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];
const TAGS: Readonly<Record<string, string>> = {
  TIT2: 'title',
  TPE1: 'singer or band',
  TALB: 'album',
  TYER: 'year',
  TDRC: 'year',
  APIC: 'picture',
  TCON: 'kind of music',
  COMM: 'remark',
};

/** Four bytes of seven bits each, as ID3 counts. */
const sevens = (view: DataView, at: number): number =>
  [0, 1, 2, 3].reduce((sum, index) => sum * 128 + (view.getUint8(at + index) & 0x7f), 0);

export interface Frame {
  /** Bytes. */
  readonly length: number;
  readonly kbits: number;
  readonly rate: number;
}
/** The head of a frame of layer III; undefined when four bytes are none. */
export function frameOf(bytes: ArrayLike<number>): Frame | undefined {
  const [a = 0, b = 0, c = 0] = Array.from(bytes);
  const version = (b >> 3) & 3;
  if (a !== 0xff || (b & 0xe0) !== 0xe0 || version === 1 || ((b >> 1) & 3) !== 1) return undefined;
  const isFirst = version === 3;
  const kbits = (isFirst ? KBITS : KBITS_LOW)[c >> 4];
  const full = RATES[(c >> 2) & 3];
  if (kbits === undefined || kbits === 0 || full === undefined) return undefined;
  const rate = isFirst ? full : version === 2 ? full / 2 : full / 4;
  return { length: Math.floor(((isFirst ? 144 : 72) * kbits * 1000) / rate) + ((c >> 1) & 1), kbits, rate };
}

export function* mp3(draft: Draft, size: number): Reading<void> {
  draft.title = 'MP3 music';
  const head = yield* take(0, 10);
  let at = 0;
  if (letters(head, 0, 3) === 'ID3') {
    const length = sevens(head, 6);
    note(draft, 0, 3, 'mark', 'ID3 mark', 'The letters ID3: a card with title and singer comes first.');
    note(draft, 3, 3, 'measure', 'version', `Version 2.${head.getUint8(3)} of that card.`);
    note(
      draft,
      6,
      4,
      'measure',
      'length of the card',
      `${length} bytes. Only seven bits of each byte are used.`,
    );
    yield* tags(draft, 10, Math.min(10 + length, size), head.getUint8(3));
    at = 10 + length;
    if (at > size) yield* take(size, at - size);
  }
  const frame = frameOf(yield* takeUpTo(at, 4));
  if (!frame) {
    draft.problems.push(
      `At byte ${at} the music should begin, with 255. It does not: the file is damaged or cut off.`,
    );
    return;
  }
  note(
    draft,
    at,
    4,
    'mark',
    'first frame',
    `${frame.kbits},000 bits in a second, ${frame.rate} samples in a second.`,
  );
  note(
    draft,
    at + 4,
    size - at - 4,
    'load',
    'the music',
    `Frames of about ${frame.length} bytes, each a fortieth of a second or so.`,
  );
}
function* tags(draft: Draft, from: number, to: number, version: number): Reading<void> {
  if (version < 3) return;
  let at = from;
  for (let many = 0; at + 10 < to && many < 12; many++) {
    const head = yield* take(at, 10);
    const name = letters(head, 0, 4);
    const length = version === 3 ? head.getUint32(4) : sevens(head, 4);
    if (!/^[A-Z][A-Z\d]{3}$/u.test(name)) return;
    if (length === 0 || at + 10 + length > to) {
      draft.problems.push(
        `The note ${name} on the card says that it is ${length} bytes long. That does not fit.`,
      );
      return;
    }
    const own = yield* takeUpTo(at + 10, Math.min(length, 60));
    const text =
      own[0] === 0 || own[0] === 3 ? new TextDecoder().decode(own.subarray(1)).replaceAll('\0', '') : '';
    const isText = name.startsWith('T') && text !== '';
    note(
      draft,
      at,
      10 + length,
      'measure',
      `note ${name}`,
      `${TAGS[name] ?? 'a note'}${isText ? `: ${text}` : `, ${length} bytes`}.`,
    );
    at += 10 + length;
  }
}
