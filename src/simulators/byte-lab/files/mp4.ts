// MP4 and its sisters, after ISO/IEC 14496-12, section 4.2: boxes in boxes. A box is its length (highest byte first), four
// letters, and what is in it. Only the heads of the boxes are read, so a film of a gigabyte takes no longer.
import { letters, type Reading, take } from './reading.ts';
import { type Draft, isFull, note } from './report.ts';
import { seconds } from './wav.ts';

const BRANDS: readonly (readonly [brand: RegExp, what: string])[] = [
  [/^M4A/u, 'M4A music'],
  [/^qt/u, 'QuickTime film'],
  [/^(?:heic|heix|mif1|msf1)/u, 'HEIC photo'],
  [/^avif/u, 'AVIF picture'],
  [/./u, 'MP4 film'],
];
const BOXES: Readonly<Record<string, string>> = {
  moov: 'the plan: how long it is, and where each picture lies',
  mdat: 'the pictures and the sound, packed',
  free: 'empty room',
  skip: 'empty room',
  wide: 'empty room',
  meta: 'facts about it',
  uuid: 'something of one maker’s own',
  moof: 'the plan of the next piece',
  sidx: 'where the pieces are',
};

export function* mp4(draft: Draft, size: number): Reading<void> {
  draft.title = 'MP4 film';
  let at = 0;
  while (at < size) {
    const head = yield* take(at, 8);
    const name = letters(head, 4, 4);
    let [length, before] = [head.getUint32(0), 8];
    if (length === 0) length = size - at;
    if (length === 1) {
      length = Number((yield* take(at + 8, 8)).getBigUint64(0));
      before = 16;
    }
    if (length < before || name.includes('·')) {
      draft.problems.push(`At byte ${at} there should be a box. There is none: the file is damaged.`);
      return;
    }
    if (isFull(draft)) {
      draft.goesOn = true;
      return;
    }
    if (name === 'ftyp') yield* brand(draft, at, length);
    else
      note(
        draft,
        at,
        length,
        name === 'mdat' ? 'load' : 'measure',
        `box ${name}`,
        `${length} bytes: ${BOXES[name] ?? 'more facts'}.`,
      );
    if (name === 'moov') yield* plan(draft, at + before, Math.min(size, at + length));
    at += length;
    if (at > size) yield* take(size, at - size);
  }
}
function* brand(draft: Draft, at: number, length: number): Reading<void> {
  const own = yield* take(at + 8, 4);
  const name = letters(own, 0, 4);
  draft.title = BRANDS.find(([pattern]) => pattern.test(name))?.[1] ?? draft.title;
  note(draft, at, 4, 'measure', 'length of the box', `${length} bytes. The highest byte comes first.`);
  note(draft, at + 4, 4, 'mark', 'ftyp mark', 'The letters ftyp: which kind of film follows.');
  note(draft, at + 8, 4, 'mark', 'brand', `${name}.`);
  if (length > 12)
    note(
      draft,
      at + 12,
      length - 12,
      'measure',
      'other brands',
      'Players that know one of these can play it.',
    );
}
/** Looks for the box `mvhd`: time ticks a second, and how many. */
function* plan(draft: Draft, from: number, to: number): Reading<void> {
  for (let at = from; at + 8 <= to; ) {
    const head = yield* take(at, 8);
    const length = head.getUint32(0);
    if (length < 8) return;
    if (letters(head, 4, 4) === 'mvhd') {
      const facts = yield* take(at + 8, 32);
      const isLong = facts.getUint8(0) === 1;
      const pace = facts.getUint32(isLong ? 20 : 12);
      const time = isLong ? Number(facts.getBigUint64(24)) : facts.getUint32(16);
      if (pace > 0) {
        draft.title = `${draft.title}, ${seconds(time / pace)}`;
        note(draft, at, length, 'measure', 'how long', `${time} ticks, ${pace} of them in a second.`);
      }
      return;
    }
    at += length;
  }
}
