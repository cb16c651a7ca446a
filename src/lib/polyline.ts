/** A point of a drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Corners joined by straight lines, from the first to the last. */
export type Polyline = readonly Point[];

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export function lengthOf(line: Polyline): number {
  return line.reduce((sum, point, at) => sum + distance(line[at - 1] ?? point, point), 0);
}

/** How far along the line each corner is, from 0 to 1. A line without length has its corners evenly spread. */
export function cornerOffsets(line: Polyline): readonly number[] {
  const whole = lengthOf(line);
  let gone = 0;
  return line.map((point, at) => {
    gone += distance(line[at - 1] ?? point, point);
    return whole === 0 ? at / Math.max(1, line.length - 1) : Math.min(1, gone / whole);
  });
}

/** The `d` of an SVG path through the corners. */
export function pathOf(line: Polyline): string {
  return line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The same line without corners that repeat the one before or lie on a straight run. */
export function tidied(line: Polyline): Polyline {
  const kept: Point[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (last && distance(last, point) === 0) continue;
    const earlier = kept.at(-2);
    const onTheWay =
      last &&
      earlier &&
      Math.abs(distance(earlier, last) + distance(last, point) - distance(earlier, point)) < 1e-6;
    if (onTheWay) kept.pop();
    kept.push(point);
  }
  return kept;
}
