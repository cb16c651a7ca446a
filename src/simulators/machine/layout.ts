// Where everything stands, and which way it goes from part to part.
import { keys } from '../../cutaway/index.ts';
import type { Point, Polyline } from '../../lib/polyline.ts';
import type { ShellId } from './parts.ts';
import type { Place } from './places.ts';
import type { Box, Plan } from './plan.ts';
import { boards, core, processor, wholeComputer } from './plans-inside.ts';
import { opened, room } from './plans-outside.ts';

export { type Box, SHEET } from './plan.ts';

/** The desktop stands in the room this far from the left: the home page's own drawing of it. */
export const DESK_LEFT = 300;

export const isOneChip = (shell: ShellId): boolean => shell === 'washer' || shell === 'car';

function planOf(shell: ShellId, at: Place): Plan {
  if (at === 'room') return room;
  if (at === 'computer') return opened[shell];
  if (at === 'board') return boards[shell];
  if (at === 'chip') return isOneChip(shell) ? wholeComputer : processor;
  return core;
}

export const boxOf = (shell: ShellId, at: Place, part: string): Box | undefined =>
  planOf(shell, at).boxes[part];
export const middleOf = ([x, y, width, height]: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

const point = ([x, y]: readonly [number, number]): Point => ({ x, y });

/** The corners of a way, from its one end to the other; undefined where nothing joins them. */
export function routeOf(shell: ShellId, at: Place, from: string, to: string): Polyline | undefined {
  const { boxes, ways = {} } = planOf(shell, at);
  const there = ways[`${from} ${to}`];
  if (there) return there.map(point);
  const back = ways[`${to} ${from}`];
  if (back) return back.map(point).toReversed();
  const [start, end] = [boxes[from], boxes[to]];
  return start && end ? [middleOf(start), middleOf(end)] : undefined;
}

const ROWS = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];
/** Where a letter stands: its row from the top, and its place in it, from 0. */
export function keyOf(letter: string): { readonly row: number; readonly at: number } {
  const row = Math.max(
    0,
    ROWS.findIndex((letters) => letters.includes(letter)),
  );
  return { row, at: Math.max(0, ROWS[row]?.indexOf(letter) ?? 0) };
}

/** The middle of a letter's key, on the desk or on the laptop or the phone’s glass. */
export function keyPoint(shell: ShellId, letter: string): Point {
  const { row, at } = keyOf(letter);
  if (shell === 'desktop') {
    const key = keys[(row + 1) * 13 + at + 1];
    return key ? { x: DESK_LEFT + key.x + key.width / 2, y: key.y + 8 } : { x: 540, y: 710 };
  }
  if (shell === 'laptop') return laptopKey(row + 1, at + 1);
  return phoneKey(row, at, 60);
}
/** Four rows of thirteen keys in perspective. */
export function laptopKey(row: number, at: number): Point {
  const left = 262 - row * 12;
  return { x: left + at * ((716 + row * 24) / 13) + 27, y: 432 + row * 31 };
}
/** Three rows of letters on a phone whose glass begins at `left`. */
export const phoneKey = (row: number, at: number, left: number): Point => ({
  x: left + 28 + row * 12 + at * 27,
  y: 520 + row * 52,
});
