// A sheet as a picture file that can be enlarged without end. Pure.
import { fontOf, placedLines, sideOf } from './draw.ts';
import type { Item, Picture } from './messages.ts';
import { inOrder, type Sheet, viewOf } from './sheets.ts';

export function toSvg(sheet: Sheet, images: ReadonlyMap<string, Picture>, title: string): string {
  const { left, top, width, height } = viewOf(sheet);
  const box = `${places(left, top)} ${places(width, height)}`;
  const parts = inOrder(sheet).map((item) => drawn(item, images));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" stroke-linecap="round" stroke-linejoin="round">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${place(left)}" y="${place(top)}" width="${width}" height="${height}" fill="${sheet.background}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function drawn(item: Item, images: ReadonlyMap<string, Picture>): string {
  const [x = 0, y = 0, x2 = 0, y2 = 0] = item.at;
  switch (item.kind) {
    case 'line':
      return `<polyline points="${points(item.at)}" fill="none" stroke="${item.colour}" stroke-width="${item.width}"/>`;
    case 'polygon':
      return `<polygon points="${points(item.at)}" ${paints(item)}/>`;
    case 'oval':
      return `<ellipse cx="${place((x + x2) / 2)}" cy="${place((y + y2) / 2)}" rx="${place(Math.abs(x2 - x) / 2)}" ry="${place(Math.abs(y2 - y) / 2)}" ${paints(item)}/>`;
    case 'rectangle':
      return `<rect x="${place(Math.min(x, x2))}" y="${place(Math.min(y, y2))}" width="${place(Math.abs(x2 - x))}" height="${place(Math.abs(y2 - y))}" ${paints(item)}/>`;
    case 'text': {
      const anchor = { left: 'start', center: 'middle', right: 'end' }[sideOf(item.anchor)];
      return placedLines(item)
        .map(
          (line) =>
            `<text x="${place(line.x)}" y="${place(line.y)}" text-anchor="${anchor}" fill="${item.colour}" style="font:${escaped(fontOf(item))}">${escaped(line.line)}</text>`,
        )
        .join('');
    }
    case 'image': {
      const picture = images.get(item.image);
      if (!picture) return '';
      const { width, height, type, base64 } = picture;
      return `<image x="${place(x - width / 2)}" y="${place(y - height / 2)}" width="${width}" height="${height}" href="data:${type};base64,${base64.replaceAll(/[^A-Za-z0-9+/=]/g, '')}"/>`;
    }
  }
}

const paints = ({ fill, outline, width }: { fill: string; outline: string; width: number }): string =>
  `fill="${fill || 'none'}"${outline === '' || width <= 0 ? '' : ` stroke="${outline}" stroke-width="${width}"`}`;
const place = (value: number): string => String(Math.round(value * 100) / 100);
const places = (x: number, y: number): string => `${place(x)} ${place(y)}`;
const points = (at: readonly number[]): string => {
  const pairs: string[] = [];
  for (let n = 0; n + 1 < at.length; n += 2) pairs.push(`${place(at[n] ?? 0)},${place(at[n + 1] ?? 0)}`);
  return pairs.join(' ');
};
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Not allowed in such a file in any form.
    // oxlint-disable-next-line no-control-regex -- those are the ones
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
