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
  };
  all.sheets.set(canvas, sheet);
  return sheet;
}

/** The rectangle of the plane that is in sight. A region larger than the window is shown whole, smaller. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export function viewOf({ width, height, region }: Sheet): View {
  if (!region) return { left: 0, top: 0, width, height };
  const [left, top, right, bottom] = region;
  const w = Math.max(width, right - left);
  const h = Math.max(height, bottom - top);
  return { left: (left + right - w) / 2, top: (top + bottom - h) / 2, width: w, height: h };
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
