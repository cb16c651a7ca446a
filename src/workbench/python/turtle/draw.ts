// Draws one item of a canvas. The context is set so that a unit is a pixel of the program's.
import type { Item } from './messages.ts';

type Context = CanvasRenderingContext2D;
/** A picture from a file, and the size it is shown in. */
export interface ShownImage {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}
export type Images = ReadonlyMap<string, ShownImage>;

export function drawItem(context: Context, item: Item, images: Images): void {
  const { at } = item;
  switch (item.kind) {
    case 'line':
      context.strokeStyle = item.colour;
      context.lineWidth = Math.max(item.width, 0.5);
      trace(context, at);
      context.stroke();
      return;
    case 'polygon':
    case 'oval':
    case 'rectangle':
      if (item.kind === 'polygon') {
        trace(context, at);
        context.closePath();
      } else traceBox(context, at, item.kind);
      if (item.fill !== '') {
        context.fillStyle = item.fill;
        context.fill();
      }
      if (item.outline !== '' && item.width > 0) {
        context.strokeStyle = item.outline;
        context.lineWidth = item.width;
        context.stroke();
      }
      return;
    case 'text':
      context.fillStyle = item.colour;
      context.font = fontOf(item);
      context.textAlign = sideOf(item.anchor);
      for (const { line, x, y } of placedLines(item)) context.fillText(line, x, y);
      return;
    case 'image': {
      const image = images.get(item.image);
      if (!image) return;
      const [x = 0, y = 0] = at;
      const [left, top] = anchored(x, y, image.width, image.height, item.anchor);
      context.drawImage(image.source, left, top, image.width, image.height);
    }
  }
}

function trace(context: Context, at: readonly number[]): void {
  context.beginPath();
  const [x = 0, y = 0] = at;
  context.moveTo(x, y);
  for (let n = 2; n + 1 < at.length; n += 2) context.lineTo(at[n] ?? 0, at[n + 1] ?? 0);
  // A line without length is a dot.
  if (at.length === 4 && at[2] === x && at[3] === y) context.lineTo(x + 0.01, y);
}

function traceBox(context: Context, at: readonly number[], kind: 'oval' | 'rectangle'): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = at;
  context.beginPath();
  if (kind === 'rectangle')
    context.rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  else
    context.ellipse(
      (x1 + x2) / 2,
      (y1 + y2) / 2,
      Math.abs(x2 - x1) / 2,
      Math.abs(y2 - y1) / 2,
      0,
      0,
      2 * Math.PI,
    );
}

type Text = Extract<Item, { kind: 'text' }>;

/** A line of text is this much higher than its letters' size; the last part of it hangs below the letters' foot. */
export const LINE = 1.15;
const FOOT = 0.23;

/** The lines of a text and where the foot of each stands. */
export function placedLines({
  text,
  at,
  pixels,
  anchor,
}: Text): readonly { line: string; x: number; y: number }[] {
  const [x = 0, y = 0] = at;
  const lines = text.split('\n');
  const height = pixels * LINE;
  const [, top] = anchored(x, y, 0, lines.length * height, anchor);
  return lines.map((line, n) => ({ line, x, y: top + (n + 1) * height - FOOT * pixels }));
}

export const sideOf = (anchor: string): 'left' | 'right' | 'center' => {
  if (anchor === 'center') return 'center';
  return anchor.includes('w') ? 'left' : anchor.includes('e') ? 'right' : 'center';
};

/** The font in the form of CSS. A family that is not there becomes one of its kind. */
export function fontOf({ family, pixels, bold, italic }: Text): string {
  const kind = /courier|mono|consol|fixed/i.test(family)
    ? 'monospace'
    : /times|georgia|garamond|roman|serif/i.test(family)
      ? 'serif'
      : 'sans-serif';
  const name = family.replaceAll(/["\\]/g, '');
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels}px "${name}", ${FALLBACK[kind]}`;
}
const FALLBACK = {
  'sans-serif': 'Arial, Helvetica, "Liberation Sans", sans-serif',
  serif: '"Times New Roman", "Liberation Serif", serif',
  monospace: '"Courier New", "Liberation Mono", monospace',
};

/** The left upper corner of a box whose `anchor` ('sw', 'center' …) lies at x, y. */
export function anchored(
  x: number,
  y: number,
  width: number,
  height: number,
  anchor: string,
): readonly [left: number, top: number] {
  const sides = anchor === 'center' ? '' : anchor;
  const left = sides.includes('w') ? x : sides.includes('e') ? x - width : x - width / 2;
  const top = sides.includes('n') ? y : sides.includes('s') ? y - height : y - height / 2;
  return [left, top];
}
