// UTF-8, byte by byte, so that it can be drawn which bytes belong to which character.
// After RFC 3629, section 3 and 4: what is too long, too big or half of a pair is no character.

export interface Character {
  /** Its first byte. */
  readonly at: number;
  readonly length: number;
  /** Undefined where a byte is no part of a character. */
  readonly point: number | undefined;
}

/** How many bytes a first byte announces, and the smallest character that may need as many; undefined when it is no first byte. */
function announced(byte: number): readonly [length: number, least: number, bits: number] | undefined {
  if (byte < 0x80) return [1, 0, byte];
  if (byte >= 0xc2 && byte <= 0xdf) return [2, 0x80, byte & 0x1f];
  if (byte >= 0xe0 && byte <= 0xef) return [3, 0x800, byte & 0x0f];
  if (byte >= 0xf0 && byte <= 0xf4) return [4, 0x10000, byte & 0x07];
  return undefined;
}
const follows = (byte: number | undefined): byte is number => byte !== undefined && (byte & 0xc0) === 0x80;

/** The bytes as characters; a byte that fits none is one by itself. Together they are all the bytes, in order. */
export function charactersOf(bytes: ArrayLike<number>): readonly Character[] {
  const found: Character[] = [];
  for (let at = 0; at < bytes.length; ) {
    const one = characterAt(bytes, at);
    found.push(one);
    at += one.length;
  }
  return found;
}
function characterAt(bytes: ArrayLike<number>, at: number): Character {
  const lost = { at, length: 1, point: undefined };
  const first = announced(bytes[at] ?? 0);
  if (!first) return lost;
  const [length, least, bits] = first;
  let point = bits;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next];
    if (!follows(byte)) return lost;
    point = point * 64 + (byte & 0x3f);
  }
  const isHalf = point >= 0xd800 && point <= 0xdfff;
  return point < least || point > 0x10ffff || isHalf ? lost : { at, length, point };
}

/** The bytes as text; undefined when some of them belong to no character. */
export function textOf(bytes: ArrayLike<number>): string | undefined {
  let text = '';
  for (const { point } of charactersOf(bytes)) {
    if (point === undefined) return undefined;
    text += String.fromCodePoint(point);
  }
  return text;
}
export const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

const NAMES: Readonly<Record<number, string>> = {
  0: 'nothing',
  9: 'tab',
  10: 'new line',
  13: 'return',
  27: 'escape',
  32: 'space',
  127: 'delete',
  0xa0: 'fixed space',
  0x200d: 'joiner',
  0xfe0f: 'emoji style',
  0xfeff: 'byte order mark',
};
/** What stands on a character's card: itself, or a word in small where there is nothing to see. */
export function cardOf(point: number): { readonly text: string; readonly isWord: boolean } {
  const name = NAMES[point] ?? (point < 32 || (point > 127 && point < 160) ? 'control' : undefined);
  return name === undefined
    ? { text: String.fromCodePoint(point), isWord: false }
    : { text: name, isWord: true };
}
/** U+00E9: how the list of all characters numbers it. */
export const codePoint = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
