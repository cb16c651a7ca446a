// Where the boxes lie in the drawing of the two shelves. A board has ten crates in a row, each for a tenth of 1,000; the
// shelf of the 1,024s has a small crate more, for its 24. How many boxes a crate holds grows with what lies on the board.
import type { System } from './units.ts';

export type LayoutName = 'wide' | 'narrow';
export interface Plan {
  readonly size: { readonly x: number; readonly y: number };
  /** Left edge of each shelf. */
  readonly shelf: { readonly [Name in System]: number };
  readonly shelfWidth: number;
  /** The first board's top, and from board to board. */
  readonly top: number;
  readonly pitch: number;
  /** Crates: how many in a row, from where, how large, how far apart. */
  readonly perRow: number;
  readonly first: { readonly x: number; readonly y: number };
  readonly crate: { readonly x: number; readonly y: number };
  readonly gap: { readonly x: number; readonly y: number };
}
export const plans: { readonly [Name in LayoutName]: Plan } = {
  wide: {
    size: { x: 1160, y: 350 },
    shelf: { thousands: 6, '1024s': 686 },
    shelfWidth: 468,
    top: 30,
    pitch: 63,
    perRow: 10,
    first: { x: 76, y: 8 },
    crate: { x: 34, y: 46 },
    gap: { x: 37, y: 0 },
  },
  narrow: {
    size: { x: 360, y: 500 },
    shelf: { thousands: 2, '1024s': 184 },
    shelfWidth: 174,
    top: 30,
    pitch: 93,
    perRow: 5,
    first: { x: 8, y: 27 },
    crate: { x: 26, y: 27 },
    gap: { x: 29, y: 30 },
  },
};

/** How many boxes one crate holds when so many lie on the board: 1, then 10, then 100. */
export function perCrate(count: number): 1 | 10 | 100 {
  if (count <= 10) return 1;
  return count <= 100 ? 10 : 100;
}
/** Columns and rows of boxes in a crate. */
const GRID: { readonly [Per in 1 | 10 | 100]: readonly [number, number] } = {
  1: [1, 1],
  10: [2, 5],
  100: [10, 10],
};

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Where the crates of a board are, from its own corner; the eleventh is the small one of the 1,024s. */
export function crates(plan: Plan, system: System): readonly Place[] {
  const ten = Array.from({ length: 10 }, (_, at) => ({
    x: plan.first.x + (at % plan.perRow) * plan.gap.x,
    y: plan.first.y + Math.floor(at / plan.perRow) * plan.gap.y,
    width: plan.crate.x,
    height: plan.crate.y,
  }));
  if (system === 'thousands') return ten;
  const last = ten.at(-1) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [...ten, { x: last.x + plan.gap.x, y: last.y, width: 10, height: plan.crate.y }];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const box = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** The outline of all that lies in a crate that holds `count` boxes, row by row from the bottom; '' when it is empty. */
function lying(place: Place, count: number, columns: number, rows: number): string {
  const [w, h] = [place.width / columns, place.height / rows];
  const full = Math.floor(count / columns);
  const rest = count % columns;
  const bottom = place.y + place.height;
  return (
    (full > 0 ? box(place.x, bottom - full * h, place.width, full * h) : '') +
    (rest > 0 ? box(place.x, bottom - (full + 1) * h, rest * w, h) : '')
  );
}
/** The lines between the boxes of a crate. */
function between(place: Place, columns: number, rows: number): string {
  const lines: string[] = [];
  for (let row = 1; row < rows; row += 1)
    lines.push(`M${place.x} ${round(place.y + (place.height * row) / rows)}h${place.width}`);
  for (let column = 1; column < columns; column += 1)
    lines.push(`M${round(place.x + (place.width * column) / columns)} ${place.y}v${place.height}`);
  return lines.join('');
}

export interface Lying {
  /** All boxes on the board. */
  readonly boxes: string;
  /** The lines between them, over crates that hold anything. */
  readonly lines: string;
}
/** What is to be drawn for so many boxes on a board. */
export function lyingOn(plan: Plan, system: System, count: number): Lying {
  const per = perCrate(count);
  const [columns, rows] = GRID[per];
  let left = count;
  let boxes = '';
  let lines = '';
  for (const [at, place] of crates(plan, system).entries()) {
    const [c, r] = at === 10 ? [2, 12] : [columns, rows];
    const here = Math.min(left, at === 10 ? 24 : per);
    if (here <= 0) break;
    left -= here;
    boxes += lying(place, here, c, r);
    lines += per === 1 ? lid(place) : between(place, c, r);
  }
  return { boxes, lines };
}
/** A box by itself: its lid, and through its open side the boxes in it. */
const lid = ({ x, y, width, height }: Place): string => {
  const top = round(y + height * 0.26);
  const inside = { x: x + 3, y: top + 2, width: width - 6, height: round(y + height - top - 5) };
  return `M${x} ${top}h${width}M${inside.x} ${inside.y}h${inside.width}v${inside.height}h${-inside.width}z${between(inside, 10, 10)}`;
};
