// BMP, after Microsoft's BITMAPFILEHEADER and BITMAPINFOHEADER: written for a tray, and read. Rows go from the bottom up,
// each filled to a multiple of four bytes; a colour is blue, green, red. Numbers have their lowest byte first.
import { dotsOf, lightness } from '../picture.ts';
import type { Ink } from '../state.ts';
import { type Reading, take } from './reading.ts';
import { type Draft, note } from './report.ts';

const HEAD = 54;
/** The tray as a picture file. A last row that is not full is filled up with white. */
export function writeBmp(bytes: readonly number[], ink: Ink, width: number): Uint8Array<ArrayBuffer> {
  const dots = dotsOf(bytes, ink);
  const height = Math.max(1, Math.ceil(dots.length / width));
  const colours = ink === 24 ? 0 : 1 << ink;
  const row = Math.ceil((width * ink) / 32) * 4;
  const from = HEAD + colours * 4;
  const out = new Uint8Array(from + row * height);
  const view = new DataView(out.buffer);
  out.set([0x42, 0x4d]);
  view.setUint32(2, out.length, true);
  view.setUint32(10, from, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, ink, true);
  view.setUint32(34, row * height, true);
  view.setInt32(38, 2835, true); // 72 dots an inch
  view.setInt32(42, 2835, true);
  view.setUint32(46, colours, true);
  for (let colour = 0; colour < colours; colour++) {
    const grey = Math.round((colour * 255) / (colours - 1));
    out.set([grey, grey, grey, 0], HEAD + colour * 4);
  }
  for (let index = 0; index < width * height; index++) {
    const [red, green, blue] = dots[index]?.colour ?? [255, 255, 255];
    const x = index % width;
    const line = from + (height - 1 - Math.trunc(index / width)) * row;
    if (ink === 24) out.set([blue, green, red], line + x * 3);
    else if (ink === 8) out[line + x] = red;
    else if (lightness([red, green, blue]) >= 128)
      out[line + (x >> 3)] = (out[line + (x >> 3)] ?? 0) | (128 >> (x & 7));
  }
  return out;
}

export function* bmp(draft: Draft, size: number): Reading<void> {
  draft.title = 'BMP picture';
  const head = yield* take(0, HEAD);
  const [width, tall] = [head.getInt32(18, true), head.getInt32(22, true)];
  const [from, bits] = [head.getUint32(10, true), head.getUint16(28, true)];
  const height = Math.abs(tall);
  draft.title = `BMP picture, ${width} × ${height} dots`;
  note(draft, 0, 2, 'mark', 'BMP mark', 'The letters BM.');
  note(
    draft,
    2,
    4,
    'measure',
    'size of the file',
    `${head.getUint32(2, true)} bytes. The lowest byte comes first.`,
  );
  note(draft, 6, 4, 'measure', 'nothing', 'Four bytes that nobody uses.');
  note(draft, 10, 4, 'measure', 'where the dots begin', `At byte ${from}.`);
  note(draft, 14, 4, 'measure', 'size of the head', `${head.getUint32(14, true)} bytes.`);
  note(draft, 18, 4, 'measure', 'width', `${width} dots in a row.`);
  note(
    draft,
    22,
    4,
    'measure',
    'height',
    `${height} rows${tall < 0 ? ', from the top down' : ', from the bottom up'}.`,
  );
  note(draft, 26, 2, 'measure', 'planes', 'Always 1.');
  note(draft, 28, 2, 'measure', 'bits a dot', `${bits}.`);
  note(
    draft,
    30,
    24,
    'measure',
    'more facts',
    'Whether it is packed, how big a dot is on paper, how many colours it uses.',
  );
  if (from > HEAD && from <= size)
    note(
      draft,
      HEAD,
      from - HEAD,
      'measure',
      'list of colours',
      'Four bytes each: blue, green, red, nothing.',
    );
  const row = Math.ceil((width * bits) / 32) * 4;
  if (from < size)
    note(
      draft,
      from,
      size - from,
      'load',
      'the dots',
      `${row} bytes for each row.${bits === 24 ? ' A dot is blue, green, red.' : ''}`,
    );
  if (head.getUint32(30, true) === 0 && from + row * height > size)
    draft.problems.push(
      `The dots need ${row * height} bytes, and ${Math.max(0, size - from)} are there: the file was cut off.`,
    );
}
