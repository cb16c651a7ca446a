// ZIP, after PKWARE's APPNOTE.TXT 6.3.10: local file header 4.3.7, central directory 4.3.12, its end 4.3.16. Word,
// spreadsheet and slide files (.docx, .xlsx, .pptx, .odt), e-books and apps are ZIP files with known names inside.
import { type Reading, take, takeUpTo } from './reading.ts';
import { type Draft, MOST_PARTS, note } from './report.ts';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** The end may carry a remark of up to 65,535 bytes. */
const FARTHEST = END_LENGTH + 0xffff;
const INSIDE: readonly (readonly [name: RegExp, what: string])[] = [
  [/^word\//u, 'Word document (DOCX), which is a ZIP'],
  [/^xl\//u, 'spreadsheet (XLSX), which is a ZIP'],
  [/^ppt\//u, 'slides (PPTX), which are a ZIP'],
  [/^META-INF\/container\.xml$/u, 'e-book (EPUB), which is a ZIP'],
  [/^content\.xml$/u, 'document (ODT or its sisters), which is a ZIP'],
  [/^AndroidManifest\.xml$/u, 'Android app (APK), which is a ZIP'],
];

export function* zip(draft: Draft, size: number): Reading<void> {
  draft.title = 'ZIP archive';
  const first = yield* take(0, 4);
  if (first.getUint32(0, true) !== END) yield* local(draft);
  const from = Math.max(0, size - FARTHEST);
  const tail = yield* takeUpTo(from, FARTHEST);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  let end = tail.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) {
    draft.problems.push('The list of contents, at the end of every ZIP, is not there: the file was cut off.');
    return;
  }
  const [many, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  draft.title = `ZIP archive, ${many} ${many === 1 ? 'file' : 'files'} inside`;
  if (at !== 0xffffffff) yield* list(draft, at, many);
  note(
    draft,
    from + end,
    tail.length - end,
    'mark',
    'end of the ZIP',
    `The letters PK. ${many} files are inside, and their list begins at byte ${at}.`,
  );
  draft.parts.sort((a, b) => a.at - b.at);
}
function* local(draft: Draft): Reading<void> {
  const head = yield* take(0, 30);
  const length = head.getUint16(26, true);
  const name = new TextDecoder().decode(yield* takeUpTo(30, length));
  const method = head.getUint16(8, true);
  note(draft, 0, 4, 'mark', 'ZIP mark', 'The letters PK, after Phil Katz, who made the first one.');
  note(draft, 4, 2, 'measure', 'version', 'Which unpacker is new enough.');
  note(
    draft,
    8,
    2,
    'measure',
    'way of packing',
    method === 0 ? '0: not packed.' : method === 8 ? '8: deflate, the usual one.' : `Number ${method}.`,
  );
  note(
    draft,
    18,
    8,
    'measure',
    'sizes',
    `Packed ${head.getUint32(18, true)} bytes, unpacked ${head.getUint32(22, true)}.`,
  );
  note(draft, 26, 2, 'measure', 'length of the name', `${length}.`);
  note(draft, 30, length, 'measure', 'name', `The first file inside: ${name}`);
}
function* list(draft: Draft, from: number, many: number): Reading<void> {
  let at = from;
  for (let left = many; left > 0; left--) {
    const head = yield* take(at, 46);
    if (head.getUint32(0, true) !== CENTRAL) {
      draft.problems.push(`At byte ${at} the list of contents is damaged.`);
      return;
    }
    const length = head.getUint16(28, true);
    const name = new TextDecoder().decode(yield* takeUpTo(at + 46, length));
    const what = INSIDE.find(([pattern]) => pattern.test(name))?.[1];
    if (what) draft.title = `${what[0]?.toUpperCase() ?? ''}${what.slice(1)}`;
    const whole = 46 + length + head.getUint16(30, true) + head.getUint16(32, true);
    if (draft.parts.length >= MOST_PARTS) {
      draft.goesOn = true;
      return;
    }
    note(
      draft,
      at,
      whole,
      'measure',
      'in the list',
      `${name}: ${head.getUint32(24, true)} bytes, packed ${head.getUint32(20, true)}. It begins at byte ${head.getUint32(42, true)}.`,
    );
    at += whole;
  }
}
