// A picture in words, for those who do not see it, and as a count for those who do. Pure.
import { thousands } from '../../../lib/thousands.ts';
import type { Item } from './messages.ts';
import { isSeen, type Sheet } from './sheets.ts';

/** The colours that everybody has a word for. */
const PLAIN: readonly (readonly [name: string, red: number, green: number, blue: number])[] = [
  ['black', 0, 0, 0],
  ['white', 255, 255, 255],
  ['grey', 128, 128, 128],
  ['red', 255, 0, 0],
  ['dark red', 128, 0, 0],
  ['orange', 255, 150, 0],
  ['brown', 140, 80, 30],
  ['yellow', 255, 255, 0],
  ['light green', 130, 240, 130],
  ['green', 0, 200, 0],
  ['dark green', 0, 100, 0],
  ['turquoise', 0, 210, 210],
  ['light blue', 150, 210, 250],
  ['blue', 0, 0, 255],
  ['dark blue', 0, 0, 110],
  ['purple', 128, 0, 128],
  ['pink', 255, 170, 200],
  ['magenta', 255, 0, 255],
];

/** The nearest plain word for a colour '#rrggbb'. */
export function colourWord(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const apart = ([, r, g, b]: (typeof PLAIN)[number]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  return PLAIN.reduce((best, each) => (apart(each) < apart(best) ? each : best))[0];
}

const MOST_COLOURS = 4;

/** "120 lines, red and blue. 2 filled shapes, yellow. 1 turtle. The words: “Hello!”." */
export function describe(sheet: Sheet): string {
  let lines = 0;
  const [strokes, fills] = [new Map<string, number>(), new Map<string, number>()];
  let turtles = 0;
  const words: string[] = [];
  for (const item of sheet.items.values()) {
    if (!isSeen(item)) continue;
    if (item.kind === 'line') {
      lines += segments(item);
      strokes.set(item.colour, (strokes.get(item.colour) ?? 0) + 1);
    } else if (item.kind === 'text') words.push(item.text);
    // turtle.py gives an outline to turtles and their stamps, and to nothing else.
    else if (item.kind === 'image' || item.outline !== '') turtles++;
    else fills.set(item.fill, (fills.get(item.fill) ?? 0) + 1);
  }
  const filled = [...fills.values()].reduce((sum, count) => sum + count, 0);
  const parts = [
    lines > 0 && `${counted(lines, 'line')}, ${inWords(strokes)}`,
    filled > 0 && `${counted(filled, 'filled shape')}, ${inWords(fills)}`,
    turtles > 0 && (turtles === 1 ? '1 turtle' : `${thousands(turtles)} turtles and stamps`),
    words.length > 0 &&
      `The words: ${words
        .slice(0, 6)
        .map((each) => `“${each}”`)
        .join(', ')}${words.length > 6 ? ' …' : ''}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Nothing is drawn.' : `${parts.join('. ')}.`;
}

const segments = ({ at }: Item): number => Math.max(1, at.length / 2 - 1);
const counted = (count: number, what: string): string =>
  `${thousands(count)} ${what}${count === 1 ? '' : 's'}`;

/** "red, blue and green": the most frequent first. */
function inWords(colours: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const [colour, times] of colours)
    counts.set(colourWord(colour), (counts.get(colourWord(colour)) ?? 0) + times);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  if (names.length > MOST_COLOURS) return `${names.slice(0, MOST_COLOURS).join(', ')} and more colours`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
