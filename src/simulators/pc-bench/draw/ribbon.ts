// The shape of a flat cable: strands side by side between two ends. Drawing sums only.
import type { Point } from '../../../lib/polyline.ts';

export interface RibbonEnd extends Point {
  /** The way from the first strand to the last, in the drawing's units. */
  readonly across: Point;
  /** Which way the cable leaves, and how far it goes before it bends. */
  readonly out: Point;
}

const at = ({ x, y, across, out }: RibbonEnd, share: number) => {
  const end = { x: x + across.x * share, y: y + across.y * share };
  return { end, bend: { x: end.x + out.x, y: end.y + out.y } };
};

/** One strand, `share` of the way across (0 is the red edge). */
export function strand(from: RibbonEnd, to: RibbonEnd, share: number): string {
  const a = at(from, share);
  const b = at(to, share);
  return `M${a.end.x} ${a.end.y}C${a.bend.x} ${a.bend.y} ${b.bend.x} ${b.bend.y} ${b.end.x} ${b.end.y}`;
}

/** The outline of the whole cable. */
export function outline(from: RibbonEnd, to: RibbonEnd): string {
  const a = at(from, 0);
  const b = at(to, 0);
  const c = at(to, 1);
  const d = at(from, 1);
  return (
    `M${a.end.x} ${a.end.y}C${a.bend.x} ${a.bend.y} ${b.bend.x} ${b.bend.y} ${b.end.x} ${b.end.y}` +
    `L${c.end.x} ${c.end.y}C${c.bend.x} ${c.bend.y} ${d.bend.x} ${d.bend.y} ${d.end.x} ${d.end.y}Z`
  );
}
