// Paints a sheet, frame after frame. What has not changed for a while lies in a bitmap of its own and costs nothing.
import { drawItem, type Images } from './draw.ts';
import type { Item } from './messages.ts';
import { isSeen, type Sheet, viewOf } from './sheets.ts';

type Context = CanvasRenderingContext2D;
/** The topmost items stay out of the bitmap: they are the ones that turtles still work on. */
const LIVE = 64;
/** So many items more are put into the bitmap together. */
const BATCH = 192;
/** Frames that an item must have been left alone. */
const CALM = 4;

export interface Painter {
  /** Paints what has changed; `scale` is how many pixels of the screen one of the program's takes. */
  readonly paint: (sheet: Sheet, images: Images, scale: number) => void;
}

export function createPainter(canvas: HTMLCanvasElement): Painter {
  const context = canvas.getContext('2d');
  const bitmap = document.createElement('canvas');
  const lower = bitmap.getContext('2d');
  /** Everything up to this height is in the bitmap. */
  let baked = -Infinity;
  let recent: number[] = [];
  let drawnPlace = '';

  return {
    paint(sheet, images, scale) {
      if (!context || !lower) return;
      const { left, top, width, height } = viewOf(sheet);
      const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
      const place = [left, top, w, h, scale].join();
      const resized = place !== drawnPlace;
      if (resized) {
        drawnPlace = place;
        canvas.width = w;
        canvas.height = h;
      }
      if (resized || sheet.lowest <= baked) {
        baked = -Infinity;
        bitmap.width = w;
        bitmap.height = h;
      }
      recent = [...recent.slice(1 - CALM), sheet.lowest];
      sheet.lowest = Infinity;
      const above = itemsAbove(sheet, baked);
      baked = bake(above, Math.min(...recent), baked, lower, sheet, images, scale);
      setTransform(context, undefined, 1);
      context.fillStyle = sheet.background;
      context.fillRect(0, 0, w, h);
      if (baked > -Infinity) context.drawImage(bitmap, 0, 0);
      setTransform(context, sheet, scale);
      for (const item of above) if (item.height > baked) drawItem(context, item, images);
    },
  };
}

/** Puts what has been left alone into the bitmap, a batch at a time; answers the height it reaches now. */
function bake(
  above: readonly Item[],
  calm: number,
  before: number,
  lower: Context,
  sheet: Sheet,
  images: Images,
  scale: number,
): number {
  if (above.length < LIVE + BATCH) return before;
  let reached = before;
  setTransform(lower, sheet, scale);
  for (const item of above.slice(0, -LIVE)) {
    if (item.height >= calm) break;
    drawItem(lower, item, images);
    reached = item.height;
  }
  return reached;
}

function itemsAbove(sheet: Sheet, height: number): readonly Item[] {
  const above: Item[] = [];
  for (const item of sheet.items.values()) if (item.height > height && isSeen(item)) above.push(item);
  return above.sort((a, b) => a.height - b.height);
}

function setTransform(context: Context, sheet: Sheet | undefined, scale: number): void {
  const view = sheet ? viewOf(sheet) : { left: 0, top: 0 };
  context.setTransform(scale, 0, 0, scale, -view.left * scale, -view.top * scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
}

/** A whole picture of the sheet, once: for saving. */
export function paintWhole(canvas: HTMLCanvasElement, sheet: Sheet, images: Images, scale: number): void {
  const { width, height } = viewOf(sheet);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = sheet.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  setTransform(context, sheet, scale);
  for (const item of itemsAbove(sheet, -Infinity)) drawItem(context, item, images);
}
