// What stands on the canvases of the program that runs, or ran last. It changes in place, many times a second; what is
// drawn of it is the business of painter.ts. Pure.
import type { Item, Listened, Message, Picture, Question } from './messages.ts';

/** One canvas. */
export interface Sheet {
  readonly canvas: number;
  width: number;
  height: number;
  background: string;
  /** The part of the plane that can be drawn on; absent for a canvas whose corner is (0, 0). */
  region: readonly [left: number, top: number, right: number, bottom: number] | undefined;
  listens: readonly Listened[];
  readonly items: Map<number, Item>;
  /** Counts the changes of what is drawn. */
  changes: number;
  /** The lowest height at which anything has changed since it was last painted. */
  lowest: number;
  /** The rectangle that the lines and shapes lie in, when it was last looked for. */
  bounds: View | undefined;
  /** Whether all of the drawing is shown, also what lies outside the window. */
  whole: boolean;
}
export interface Sheets {
  title: string;
  question: Question | undefined;
  readonly sheets: Map<number, Sheet>;
  readonly images: Map<string, Picture>;
}

export const emptySheets = (): Sheets => ({
  title: '',
  question: undefined,
  sheets: new Map(),
  images: new Map(),
});

/** What kind of change a message was: to what lies on a canvas, or to what stands round it. */
export type Change = 'drawing' | 'frame';

export function take(all: Sheets, message: Message): Change {
  switch (message.is) {
    case 'begin':
      Object.assign(all, { title: '', question: undefined });
      all.sheets.clear();
      all.images.clear();
      return 'frame';
    case 'title':
      all.title = message.title;
      return 'frame';
    case 'ask':
      all.question = message.question;
      return 'frame';
    case 'image':
      all.images.set(message.image.name, message.image);
      for (const sheet of all.sheets.values()) touch(sheet, -Infinity);
      return 'drawing';
    case 'arrive':
      sheetOf(all, message.canvas);
      return 'frame';
    case 'leave':
      all.sheets.delete(message.canvas);
      return 'frame';
    case 'canvas': {
      const { width, height, background, region } = message;
      const sheet = sheetOf(all, message.canvas);
      Object.assign(sheet, { width, height, background, region });
      touch(sheet, -Infinity);
      return 'frame';
    }
    case 'listens':
      sheetOf(all, message.canvas).listens = message.to;
      return 'frame';
    case 'empty': {
      const sheet = sheetOf(all, message.canvas);
      sheet.items.clear();
      touch(sheet, -Infinity);
      return 'drawing';
    }
    case 'gone': {
      const sheet = sheetOf(all, message.canvas);
      for (const id of message.items) {
        const old = sheet.items.get(id);
        if (old && sheet.items.delete(id)) touch(sheet, old.height);
      }
      return 'drawing';
    }
    case 'items': {
      const sheet = sheetOf(all, message.canvas);
      for (const item of message.items) {
        const old = sheet.items.get(item.id);
        touch(sheet, Math.min(item.height, old?.height ?? Infinity));
        sheet.items.set(item.id, item);
      }
      return 'drawing';
    }
  }
}

function touch(sheet: Sheet, height: number): void {
  sheet.changes++;
  if (height < sheet.lowest) sheet.lowest = height;
}

function sheetOf(all: Sheets, canvas: number): Sheet {
  const known = all.sheets.get(canvas);
  if (known) return known;
  const sheet: Sheet = {
    canvas,
    width: 400,
    height: 300,
    background: '#ffffff',
    region: undefined,
    listens: [],
    items: new Map(),
    changes: 0,
    lowest: -Infinity,
    bounds: undefined,
    whole: false,
  };
  all.sheets.set(canvas, sheet);
  return sheet;
}

/** A rectangle of the plane. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** The window as the program has set it up. A region larger than the window is shown whole, smaller. */
export function windowOf({ width, height, region }: Sheet): View {
  if (!region) return { left: 0, top: 0, width, height };
  const [left, top, right, bottom] = region;
  const w = Math.max(width, right - left);
  const h = Math.max(height, bottom - top);
  return { left: (left + right - w) / 2, top: (top + bottom - h) / 2, width: w, height: h };
}

/** What is in sight: the window, or all of the drawing. */
export function viewOf(sheet: Sheet): View {
  const { bounds, whole } = sheet;
  const window = windowOf(sheet);
  if (!whole || !bounds) return window;
  const left = Math.min(window.left, bounds.left - MARGIN);
  const top = Math.min(window.top, bounds.top - MARGIN);
  const right = Math.max(window.left + window.width, bounds.left + bounds.width + MARGIN);
  const bottom = Math.max(window.top + window.height, bounds.top + bounds.height + MARGIN);
  return { left, top, width: Math.min(right - left, FARTHEST), height: Math.min(bottom - top, FARTHEST) };
}
const MARGIN = 10;
const FARTHEST = 20_000;

/** Whether a part of the drawing lies outside the window. */
export function reachesOut(sheet: Sheet): boolean {
  const { bounds } = sheet;
  if (!bounds) return false;
  const { left, top, width, height } = windowOf(sheet);
  return (
    bounds.left < left - 2 ||
    bounds.top < top - 2 ||
    bounds.left + bounds.width > left + width + 2 ||
    bounds.top + bounds.height > top + height + 2
  );
}

/** Where the lines and shapes lie; undefined when there are none. */
export function boundsOf(sheet: Sheet): View | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const item of sheet.items.values()) {
    if (!isSeen(item)) continue;
    for (const [n, place] of item.at.entries())
      if (n % 2 === 0) {
        if (place < left) left = place;
        if (place > right) right = place;
      } else {
        if (place < top) top = place;
        if (place > bottom) bottom = place;
      }
  }
  return left > right ? undefined : { left, top, width: right - left, height: bottom - top };
}

/** Whether there is anything to be seen of it. */
export function isSeen(item: Item): boolean {
  switch (item.kind) {
    case 'line':
      return item.colour !== '';
    case 'text':
      return item.text !== '' && item.colour !== '';
    case 'image':
      return item.image !== '';
    default:
      return (item.fill !== '' || item.outline !== '') && item.at.length > 2;
  }
}

/** The items from the lowest to the highest. */
export const inOrder = (sheet: Sheet): readonly Item[] =>
  [...sheet.items.values()].filter(isSeen).sort((a, b) => a.height - b.height);
