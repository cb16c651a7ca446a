// Where everything of the drawing stands, in the wide and in the narrow composition, and the wires that tiles travel.
import type { Point, Polyline } from '../../lib/polyline.ts';
import { BITS } from './arithmetic.ts';
import type { TrayName } from './state.ts';

export type LayoutName = 'wide' | 'narrow';
export type PartId = 'paper' | 'keys' | 'board' | 'answer' | 'flags' | 'lever' | 'a' | 'b';
/** The wires by what they join; an answer comes back into either tray by its own. */
export type WireName = 'in-a' | 'in-b' | 'out' | 'back-a' | 'back-b' | 'print';

export interface Layout {
  readonly size: Point;
  readonly parts: Readonly<Record<PartId, Point>>;
  readonly boardScale: number;
  readonly wires: Readonly<Record<WireName, Polyline>>;
  readonly case: Polyline;
}
/** Corners written as x, y, x, y … */
function line(...numbers: number[]): Polyline {
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
}
const at = (x: number, y: number): Point => ({ x, y });

/** The board before its scale: a row of eight lamps, each in a cell. */
export const cell = at(42, 46);
/** The room at the left for what falls out. */
export const SPOUT = 34;
/** The middle of a column, by its place from the right. */
export const columnX = (place: number): number => SPOUT + (BITS - 1 - place) * cell.x + cell.x / 2;
/** The middle of each row. */
export const rowY = { a: 40, b: 88, lane: 132, result: 172 } as const;
export const boardSize = at(SPOUT + BITS * cell.x, 198);

const wide: Layout = {
  size: at(1100, 416),
  boardScale: 1.15,
  parts: {
    paper: at(6, 64),
    keys: at(252, 116),
    board: at(388, 102),
    answer: at(603, 361),
    flags: at(266, 315),
    lever: at(874, 236),
    a: at(300, 4),
    b: at(590, 4),
  },
  case: line(236, 92, 504, 92, 545, 108, 586, 92, 836, 92, 836, 330, 806, 398, 266, 398, 236, 330),
  wires: {
    'in-a': line(400, 74, 400, 101, 381, 101, 381, 148, 424, 148),
    'in-b': line(690, 74, 690, 101, 828, 101, 828, 203, 816, 203),
    out: line(603, 322, 603, 361),
    'back-a': line(586, 361, 586, 408, 222, 408, 222, 40, 300, 40),
    'back-b': line(620, 361, 620, 408, 848, 408, 848, 40, 790, 40),
    print: line(620, 361, 620, 408, 848, 408, 848, 372, 906, 372),
  },
};
const narrow: Layout = {
  size: at(360, 714),
  boardScale: 0.9,
  parts: {
    paper: at(12, 486),
    keys: at(14, 92),
    board: at(11, 214),
    answer: at(180, 422),
    flags: at(208, 500),
    lever: at(313, 150),
    a: at(12, 4),
    b: at(184, 4),
  },
  case: line(12, 194, 150, 194, 180, 210, 210, 194, 348, 194, 348, 404, 330, 450, 30, 450, 12, 404),
  wires: {
    'in-a': line(94, 74, 94, 90, 8, 90, 8, 250, 42, 250),
    'in-b': line(266, 74, 266, 90, 352, 90, 352, 293, 344, 293),
    out: line(180, 392, 180, 422),
    'back-a': line(163, 422, 163, 460, 3, 460, 3, 40, 12, 40),
    'back-b': line(197, 422, 197, 460, 357, 460, 357, 40, 348, 40),
    print: line(197, 422, 197, 460, 357, 460, 357, 714),
  },
};
export const layouts: Readonly<Record<LayoutName, Layout>> = { wide, narrow };
export const backWire: Readonly<Record<TrayName, WireName>> = { a: 'back-a', b: 'back-b' };
