/** How many lines of a long program are drawn at once: more than the highest window shows, few enough to draw quickly. */
export const DRAWN = 160;
/** The drawn lines move on by so many at a time, and so many at least stand above the first one seen. */
const STRIDE = 40;

/** The first line (from 0) to draw when the sheet is scrolled `top` pixels down; `row` is the height of a line in pixels. */
export function firstDrawn(top: number, row: number, count: number): number {
  if (!(row > 0)) return 0;
  const wanted = (Math.floor(top / row / STRIDE) - 1) * STRIDE;
  return Math.max(0, Math.min(wanted, count - DRAWN));
}
