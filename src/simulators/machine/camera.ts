// Which part of the sheet is seen. Pure.
import type { Point } from '../../lib/polyline.ts';
import { SHEET } from './plan.ts';

export interface Camera {
  /** 1 shows the sheet from top to bottom. */
  readonly zoom: number;
  /** The point of the sheet in the middle of the window. */
  readonly x: number;
  readonly y: number;
}
export const HOME: Camera = { zoom: 1, x: SHEET.x / 2, y: SHEET.y / 2 };
/** As near as it goes without going in. */
export const MOST = 3;
const NEAR = 2.2;
/** So near that one goes in where there is something to go into. */
export const isPastNear = (zoom: number): boolean => zoom > NEAR;

const within = (value: number, half: number, size: number): number =>
  half * 2 >= size ? size / 2 : Math.min(size - half, Math.max(half, value));

/** The same look, with nothing beyond the edges of the sheet. `aspect` is the window's width by its height. */
export function clamped({ zoom, x, y }: Camera, aspect: number): Camera {
  const near = Math.min(MOST, Math.max(1, zoom));
  const high = Math.min(SHEET.y, SHEET.x / aspect) / near;
  return { zoom: near, x: within(x, (high * aspect) / 2, SHEET.x), y: within(y, high / 2, SHEET.y) };
}

/** Nearer or further, with `about` staying where it is in the window. */
export function zoomed({ zoom, x, y }: Camera, to: number, about: Point): Camera {
  const part = zoom / to;
  return { zoom: to, x: about.x + (x - about.x) * part, y: about.y + (y - about.y) * part };
}

/** How the sheet is moved so that this is seen. */
export const transformOf = ({ zoom, x, y }: Camera): string =>
  `translate(${(SHEET.x / 2 - x * zoom).toFixed(2)}px, ${(SHEET.y / 2 - y * zoom).toFixed(2)}px) scale(${zoom.toFixed(4)})`;
