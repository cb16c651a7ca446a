// Where everything stands in the picture, in its own units: for wide screens in a row, for narrow ones in two.
import type { Point, Polyline } from '../../lib/polyline.ts';
import type { PlaceId } from './plan.ts';

export type LayoutName = 'wide' | 'narrow';
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** What belongs to the account at Cloud One: both halls. */
  readonly account: Box;
  readonly hall: Box;
  readonly hallTwo: Box;
  readonly cloudTwo: Box;
  readonly house: Box;
  readonly server: Box;
  /** The middle of the tile that people work on. */
  readonly live: Point;
  readonly places: Readonly<Record<PlaceId, Box>>;
  /** From the files to each place; to the drawer somebody walks. */
  readonly ways: Readonly<Record<PlaceId, Polyline>>;
  /** The year: where the first week stands, how wide a week is, how many stand in a row. */
  readonly strip: { readonly x: number; readonly y: number; readonly week: number; readonly inRow: number };
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const points = (...xy: readonly (readonly [number, number])[]): Polyline => xy.map(([x, y]) => ({ x, y }));
/** Where the newest copy of a place stands. */
export function tileAt({ x, y, width, height }: Box): Point {
  return { x: x + width / 2 + 6, y: y + height / 2 + (height < 80 ? 5 : 2) };
}

const WIDE: Omit<Layout, 'ways'> = {
  width: 900,
  height: 392,
  account: box(6, 8, 500, 296),
  hall: box(22, 48, 244, 240),
  hallTwo: box(318, 92, 172, 196),
  cloudTwo: box(536, 92, 172, 196),
  house: box(726, 92, 168, 196),
  server: box(40, 92, 208, 184),
  live: { x: 144, y: 138 },
  places: {
    disk: box(54, 182, 180, 88),
    account: box(330, 150, 148, 118),
    second: box(548, 150, 148, 118),
    home: box(738, 170, 144, 98),
  },
  strip: { x: 10, y: 332, week: 16.9, inRow: 52 },
};
const NARROW: Omit<Layout, 'ways'> = {
  width: 360,
  height: 566,
  account: box(3, 4, 354, 256),
  hall: box(12, 40, 186, 210),
  hallTwo: box(214, 74, 134, 176),
  cloudTwo: box(6, 292, 168, 166),
  house: box(186, 292, 168, 166),
  server: box(20, 74, 170, 168),
  live: { x: 105, y: 118 },
  places: {
    disk: box(28, 162, 154, 74),
    account: box(222, 124, 118, 110),
    second: box(18, 344, 144, 104),
    home: box(196, 354, 148, 94),
  },
  strip: { x: 4, y: 492, week: 13.5, inRow: 26 },
};

function withWays(plan: Omit<Layout, 'ways'>, ways: Layout['ways']): Layout {
  return { ...plan, ways };
}
const at = (plan: Omit<Layout, 'ways'>, place: PlaceId): readonly [number, number] => {
  const { x, y } = tileAt(plan.places[place]);
  return [x, y];
};

export const layouts: Readonly<Record<LayoutName, Layout>> = {
  wide: withWays(WIDE, {
    disk: points([144, 138], at(WIDE, 'disk')),
    account: points([144, 138], [290, 138], [290, 211], at(WIDE, 'account')),
    second: points([144, 138], [290, 138], [290, 76], [521, 76], [521, 211], at(WIDE, 'second')),
    home: points([144, 138], [144, 292], [144, 317], [816, 317], at(WIDE, 'home')),
  }),
  narrow: withWays(NARROW, {
    disk: points([105, 118], at(NARROW, 'disk')),
    account: points([105, 118], [206, 118], [206, 181], at(NARROW, 'account')),
    second: points([105, 118], [206, 118], [206, 284], [180, 284], [180, 398], at(NARROW, 'second')),
    home: points([105, 118], [105, 252], [105, 276], [350, 276], [350, 403], at(NARROW, 'home')),
  }),
};
