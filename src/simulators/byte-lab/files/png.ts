// PNG, after W3C's PNG Specification (third edition), section 5: a signature, then chunks: length, name, data, CRC-32.
import { crc32 } from '../../../lib/zip.ts';
import { letters, type Reading, take } from './reading.ts';
import { type Draft, isFull, note } from './report.ts';

const COLOURS: Readonly<Record<number, string>> = {
  0: 'greys',
  2: 'red, green and blue',
  3: 'colours from a list',
  4: 'greys, and how see-through',
  6: 'red, green, blue, and how see-through',
};
const CHUNKS: Readonly<Record<string, string>> = {
  PLTE: 'the list of colours',
  IDAT: 'the dots themselves, packed',
  tEXt: 'words about the picture',
  iTXt: 'words about the picture',
  eXIf: 'notes of the camera: perhaps also where it was',
  pHYs: 'how big a dot is on paper',
  tIME: 'when it was last changed',
  gAMA: 'how light the colours are meant',
  tRNS: 'which colours are see-through',
};

export function* png(draft: Draft, size: number): Reading<void> {
  draft.title = 'PNG picture';
  note(
    draft,
    0,
    8,
    'mark',
    'PNG signature',
    '137, then the letters PNG, then four bytes that show whether a copy was spoiled.',
  );
  let at = 8;
  while (at < size) {
    const head = yield* take(at, 8);
    const length = head.getUint32(0);
    const name = letters(head, 4, 4);
    if (!/^[A-Za-z]{4}$/u.test(name)) {
      draft.problems.push(
        `At byte ${at} there should be the name of a chunk, four letters. There is none: the file is damaged.`,
      );
      return;
    }
    if (isFull(draft)) {
      draft.goesOn = true;
      return;
    }
    if (name === 'IHDR') yield* pngHead(draft, at, length);
    else if (name === 'IEND') note(draft, at, 12, 'mark', 'end (IEND)', 'Here the picture ends.');
    else {
      const role = name === 'IDAT' ? 'load' : 'measure';
      note(
        draft,
        at,
        length + 12,
        role,
        `chunk ${name}`,
        `${length} bytes: ${CHUNKS[name] ?? 'extra facts'}.`,
      );
    }
    at += length + 12;
    if (at > size) yield* take(size, at - size); // what it promised is not there
    if (name === 'IEND') {
      if (at < size)
        note(draft, at, size - at, 'load', 'after the end', 'Bytes that are no part of the picture.');
      return;
    }
  }
  draft.problems.push('The file stops without the chunk IEND: it was cut off.');
}
function* pngHead(draft: Draft, at: number, length: number): Reading<void> {
  if (length !== 13) {
    draft.problems.push(`The head of a PNG has 13 bytes. This one says ${length}: it is damaged.`);
    return;
  }
  const head = yield* take(at + 4, 21);
  const [width, height] = [head.getUint32(4), head.getUint32(8)];
  const [bits, colour] = [head.getUint8(12), head.getUint8(13)];
  draft.title = `PNG picture, ${width} × ${height} dots`;
  note(draft, at, 8, 'measure', 'head (IHDR)', 'The next 13 bytes say how big the picture is.');
  note(draft, at + 8, 4, 'measure', 'width', `${width} dots in a row.`);
  note(draft, at + 12, 4, 'measure', 'height', `${height} rows.`);
  note(
    draft,
    at + 16,
    2,
    'measure',
    'colours',
    `${bits} bits for each of: ${COLOURS[colour] ?? 'a kind that there is not'}.`,
  );
  note(
    draft,
    at + 18,
    3,
    'measure',
    'how it is packed',
    'Three numbers for the ways of packing, tidying and drawing.',
  );
  note(draft, at + 21, 4, 'measure', 'check sum', 'A sum over the head. If a bit flips, it no longer fits.');
  const bytes = new Uint8Array(head.buffer, head.byteOffset, 17);
  if (crc32(bytes) !== head.getUint32(17))
    draft.problems.push('The check sum of the head does not fit: at least one of its bits has changed.');
}
