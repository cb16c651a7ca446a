// What the worker tells of turtles: src/python/modules/tkinter/canvas.py and loop.py write it. Pure. The worker runs a
// pupil's program, so nothing is believed: what does not fit is left out.

/** Heights are in the order of drawing: a higher item covers a lower one. Places are in the canvas's own pixels. */
interface Common {
  readonly id: number;
  readonly height: number;
  /** x, y, x, y … */
  readonly at: readonly number[];
}
/** Colours are '#rrggbb', or '' for none. */
export type Item = Common &
  (
    | { readonly kind: 'line'; readonly colour: string; readonly width: number }
    | {
        readonly kind: 'polygon' | 'oval' | 'rectangle';
        readonly fill: string;
        readonly outline: string;
        readonly width: number;
      }
    | {
        readonly kind: 'text';
        readonly colour: string;
        readonly text: string;
        readonly family: string;
        readonly pixels: number;
        readonly bold: boolean;
        readonly italic: boolean;
        readonly anchor: string;
      }
    | { readonly kind: 'image'; readonly image: string; readonly anchor: string }
  );

/** What the program waits for: a kind of event, and the key or button, '' for all. */
export type Listened = readonly [kind: string, detail: string];
export type QuestionKind = 'text' | 'number' | 'tell' | 'yes-no';
export interface Question {
  readonly id: number;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly prompt: string;
  readonly initial: string;
  /** What was wrong with the last answer. */
  readonly note: string;
}
export interface Picture {
  readonly name: string;
  readonly type: 'image/gif' | 'image/png';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

export type Message =
  | { readonly is: 'begin' }
  | { readonly is: 'title'; readonly title: string }
  | {
      readonly is: 'canvas';
      readonly canvas: number;
      readonly width: number;
      readonly height: number;
      readonly background: string;
      readonly region: readonly [left: number, top: number, right: number, bottom: number] | undefined;
    }
  | { readonly is: 'arrive' | 'leave'; readonly canvas: number }
  | { readonly is: 'empty'; readonly canvas: number }
  | { readonly is: 'gone'; readonly canvas: number; readonly items: readonly number[] }
  | { readonly is: 'items'; readonly canvas: number; readonly items: readonly Item[] }
  | { readonly is: 'listens'; readonly canvas: number; readonly to: readonly Listened[] }
  | { readonly is: 'image'; readonly image: Picture }
  | { readonly is: 'ask'; readonly question: Question };

/** All messages in a text that are understood. */
export function readMessages(text: string): readonly Message[] {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return [];
  }
  return readTold(list(told));
}

/** All of these messages that are understood. */
export const readTold = (told: readonly unknown[]): readonly Message[] =>
  told.flatMap((one) => (Array.isArray(one) ? (readMessage(one) ?? []) : []));

function readMessage([word, first, ...rest]: readonly unknown[]): Message | undefined {
  const canvas = number(first);
  switch (word) {
    case 'begin':
      return { is: 'begin' };
    case 'title':
      return { is: 'title', title: text(first) };
    case 'canvas': {
      const [width, height, background, region] = rest;
      const [left, top, right, bottom] = numbers(region);
      const whole = left !== undefined && top !== undefined && right !== undefined && bottom !== undefined;
      return {
        is: 'canvas',
        canvas,
        width: within(number(width), 1, 8000),
        height: within(number(height), 1, 8000),
        background: colour(background) || '#ffffff',
        region: whole ? [left, top, right, bottom] : undefined,
      };
    }
    case 'arrive':
    case 'leave':
    case 'empty':
      return { is: word, canvas };
    case 'gone':
      return { is: 'gone', canvas, items: numbers(rest[0]) };
    case 'items':
      return { is: 'items', canvas, items: list(rest[0]).flatMap((item) => readItem(list(item)) ?? []) };
    case 'listens': {
      const to = list(rest[0]).map((one) => list(one).map(text));
      return { is: 'listens', canvas, to: to.map(([kind = '', detail = '']): Listened => [kind, detail]) };
    }
    case 'image': {
      const [type, base64, width, height] = rest;
      if (type !== 'image/gif' && type !== 'image/png') return undefined;
      const size = { width: number(width), height: number(height) };
      return { is: 'image', image: { name: text(first), type, base64: text(base64), ...size } };
    }
    case 'ask': {
      const [kind, title, prompt, initial, note] = rest;
      const known = KINDS.find((each) => each === kind);
      if (!known) return undefined;
      const words = { title: text(title), prompt: text(prompt), initial: text(initial), note: text(note) };
      return { is: 'ask', question: { id: canvas, kind: known, ...words } };
    }
    default:
      return undefined;
  }
}
const KINDS: readonly QuestionKind[] = ['text', 'number', 'tell', 'yes-no'];

function readItem([id, kind, height, at, ...rest]: readonly unknown[]): Item | undefined {
  const common = { id: number(id), height: number(height), at: numbers(at) };
  const [first, second, third] = rest;
  switch (kind) {
    case 'l':
      return { ...common, kind: 'line', colour: colour(first), width: number(second) };
    case 'p':
    case 'o':
    case 'r': {
      const shape = ({ p: 'polygon', o: 'oval', r: 'rectangle' } as const)[kind];
      return { ...common, kind: shape, fill: colour(first), outline: colour(second), width: number(third) };
    }
    case 't': {
      const [, words, family, pixels, bold, italic, anchor] = rest;
      const font = { family: text(family), pixels: within(number(pixels), 1, 2000) };
      const style = { bold: bold === true, italic: italic === true, anchor: text(anchor) };
      return { ...common, kind: 'text', colour: colour(first), text: text(words), ...font, ...style };
    }
    case 'i':
      return { ...common, kind: 'image', image: text(first), anchor: text(second) };
    default:
      return undefined;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);
const numbers = (value: unknown): readonly number[] => list(value).map(number);
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const colour = (value: unknown): string => {
  const name = text(value);
  return /^#[0-9a-f]{6}$/.test(name) ? name : '';
};
