// GIF, after CompuServe's GIF89a specification, sections 17 to 27. Numbers have their lowest byte first.
import { letters, type Reading, take, takeUpTo } from './reading.ts';
import { type Draft, note } from './report.ts';

export function* gif(draft: Draft, size: number): Reading<void> {
  draft.title = 'GIF picture';
  const head = yield* take(0, 13);
  const [width, height] = [head.getUint16(6, true), head.getUint16(8, true)];
  const flags = head.getUint8(10);
  draft.title = `GIF picture, ${width} × ${height} dots`;
  note(
    draft,
    0,
    6,
    'mark',
    'GIF mark',
    `The letters ${letters(head, 0, 6)}: GIF, and the year of its rules.`,
  );
  note(draft, 6, 2, 'measure', 'width', `${width} dots in a row.`);
  note(draft, 8, 2, 'measure', 'height', `${height} rows.`);
  const colours = flags & 0x80 ? 2 << (flags & 7) : 0;
  note(
    draft,
    10,
    1,
    'measure',
    'switches',
    colours > 0 ? `A list of ${colours} colours follows.` : 'No list of colours follows.',
  );
  note(draft, 11, 2, 'measure', 'background', 'Which colour lies behind, and the shape of a dot.');
  let at = 13;
  if (colours > 0) {
    note(
      draft,
      at,
      colours * 3,
      'measure',
      'list of colours',
      `${colours} colours, three bytes each: red, green, blue.`,
    );
    at += colours * 3;
    if (at > size) yield* take(size, at - size);
  }
  const tail = yield* takeUpTo(Math.max(at, size - 1), 1);
  const isWhole = tail[0] === 0x3b;
  const to = isWhole ? size - 1 : size;
  if (to > at)
    note(
      draft,
      at,
      to - at,
      'load',
      'pictures',
      'The dots as numbers in the list, packed. Several pictures make a film.',
    );
  if (isWhole) note(draft, size - 1, 1, 'mark', 'end mark', 'A semicolon, 59: here it ends.');
  else draft.problems.push('The last byte should be 59, the end mark. The file was cut off.');
}
