// JPEG, after ITU-T T.81, annex B: segments begin with 255 and a kind; then a length, highest byte first. JFIF and Exif
// are what cameras and programs write into the first of them.
import { letters, type Reading, take, takeUpTo } from './reading.ts';
import { type Draft, isFull, note } from './report.ts';

const SEGMENTS: Readonly<Record<number, string>> = {
  0xdb: 'table: how finely it is stored',
  0xc4: 'table: short codes for what is often',
  0xdd: 'restart marks',
  0xfe: 'a remark',
};
const isFrame = (kind: number): boolean =>
  kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;

export function* jpeg(draft: Draft, size: number): Reading<void> {
  draft.title = 'JPEG photo';
  note(draft, 0, 2, 'mark', 'JPEG mark', '255 216: here a JPEG begins.');
  let at = 2;
  while (at < size) {
    const head = yield* take(at, 4);
    const kind = head.getUint8(1);
    if (head.getUint8(0) !== 0xff) {
      draft.problems.push(`At byte ${at} a segment should begin with 255. It does not: the file is damaged.`);
      return;
    }
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    const length = head.getUint16(2);
    if (length < 2) {
      draft.problems.push(`The segment at byte ${at} says that it is ${length} bytes long. That cannot be.`);
      return;
    }
    if (kind === 0xda) return yield* jpegScan(draft, at, length, size);
    if (isFull(draft)) {
      draft.goesOn = true;
      return;
    }
    yield* segment(draft, at, kind, length);
    at += length + 2;
    if (at > size) yield* take(size, at - size);
  }
  draft.problems.push('The file stops before the picture itself: it was cut off.');
}
function* segment(draft: Draft, at: number, kind: number, length: number): Reading<void> {
  if (isFrame(kind)) {
    const frame = yield* take(at + 4, 6);
    const [height, width] = [frame.getUint16(1), frame.getUint16(3)];
    draft.title = `JPEG photo, ${width} × ${height} dots`;
    note(draft, at, 5, 'measure', 'frame', 'What follows says how big the photo is.');
    note(draft, at + 5, 2, 'measure', 'height', `${height} rows.`);
    note(draft, at + 7, 2, 'measure', 'width', `${width} dots in a row.`);
    note(
      draft,
      at + 9,
      length - 7,
      'measure',
      'colours',
      frame.getUint8(5) === 1 ? 'Greys only.' : 'Lightness, and two differences of colour.',
    );
    return;
  }
  if (kind >= 0xe0 && kind <= 0xef) {
    const name = yield* takeUpTo(at + 4, 6);
    const text = letters(new DataView(name.buffer, name.byteOffset, name.length), 0, name.length);
    const isExif = text.startsWith('Exif');
    const says = isExif
      ? 'Notes of the camera: which one, when, and perhaps even where you stood.'
      : text.startsWith('JFIF')
        ? 'The usual card at the front: JFIF.'
        : 'Notes that programs leave for each other.';
    note(draft, at, length + 2, 'measure', isExif ? 'camera notes (Exif)' : `card APP${kind - 0xe0}`, says);
    return;
  }
  note(draft, at, length + 2, 'measure', SEGMENTS[kind] ?? 'segment', `${length + 2} bytes.`);
}
function* jpegScan(draft: Draft, at: number, length: number, size: number): Reading<void> {
  note(draft, at, length + 2, 'measure', 'start of the scan', 'From here on comes the photo itself.');
  const from = at + length + 2;
  const tail = yield* takeUpTo(Math.max(from, size - 2), 2);
  const isWhole = tail.length === 2 && tail[0] === 0xff && tail[1] === 0xd9;
  const to = isWhole ? size - 2 : size;
  if (to > from)
    note(
      draft,
      from,
      to - from,
      'load',
      'the photo',
      'The dots, packed so that eyes hardly notice what was left out.',
    );
  if (isWhole) note(draft, size - 2, 2, 'mark', 'end mark', '255 217: here it ends.');
  else
    draft.problems.push(
      'There is no end mark, 255 217. The photo was cut off, or something was added behind it.',
    );
}
