// Where the lamps of a row stand in the drawing: one row of up to eight, rows of eight for more, hands of five.
import type { Point } from '../../lib/polyline.ts';

/** The drawing is as wide as this in its own units, on a telephone and on a wide screen. */
export const WIDTH = 360;
export type Look = 'levers' | 'lamps' | 'hands';

/** Fingers for one hand and for two; levers as long as there is room for them. */
export const lookOf = (bits: number): Look =>
  bits === 5 || bits === 10 ? 'hands' : bits > 16 ? 'lamps' : 'levers';
const heights: Readonly<Record<Look, number>> = { levers: 118, lamps: 66, hands: 168 };

export interface Rows {
  readonly look: Look;
  readonly perRow: number;
  readonly count: number;
  /** The width of a lamp's place. */
  readonly cell: number;
  readonly rowHeight: number;
  readonly height: number;
  /** The middle of the top of a switch's place; place 0 is the rightmost of the lowest row. */
  readonly top: (place: number) => Point;
}
export function rowsOf(bits: number, look = lookOf(bits)): Rows {
  const perRow = look === 'hands' ? 5 : Math.min(8, bits);
  const count = Math.ceil(bits / perRow);
  const cell = Math.min(look === 'hands' ? 48 : 64, (WIDTH - 8) / perRow);
  const rowHeight = count > 1 && look === 'levers' ? 108 : heights[look];
  return {
    look,
    perRow,
    count,
    cell,
    rowHeight,
    height: count * rowHeight,
    top(place) {
      const row = Math.trunc(place / perRow);
      const right = WIDTH / 2 + (perRow * cell) / 2;
      return { x: right - ((place % perRow) + 0.5) * cell, y: (count - 1 - row) * rowHeight };
    },
  };
}
