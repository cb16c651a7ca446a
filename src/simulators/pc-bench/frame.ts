// What of the drawing is shown when a small screen comes closer. Drawing sums only.
import { type Box, REGIONS, type RegionId, regionIds, TOWER } from './draw/plan.ts';

const SHAPE = TOWER.w / TOWER.h;

/** The box, made as wide or as high as the window for the drawing asks, inside the drawing. */
export function framed({ x, y, w, h }: Box): Box {
  const wide = Math.min(TOWER.w, Math.max(w, h * SHAPE));
  const high = wide / SHAPE;
  const left = Math.max(0, Math.min(TOWER.w - wide, x + w / 2 - wide / 2));
  const top = Math.max(0, Math.min(TOWER.h - high, y + h / 2 - high / 2));
  return { x: left, y: top, w: wide, h: high };
}
const holds = (outer: Box, { x, y, w, h }: Box): boolean =>
  x + w / 2 > outer.x &&
  y + h / 2 > outer.y &&
  x + w / 2 < outer.x + outer.w &&
  y + h / 2 < outer.y + outer.h;

/** Whether the middle of a box can be seen. */
export const isInView = (region: RegionId, box: Box): boolean => holds(framed(REGIONS[region].box), box);

/** The closest look in which all of these can be seen. */
export function regionFor(boxes: readonly Box[]): RegionId {
  const fits = regionIds
    .filter((id) => id !== 'all' && boxes.every((box) => isInView(id, box)))
    .sort((a, b) => framed(REGIONS[a].box).w - framed(REGIONS[b].box).w);
  return boxes.length === 0 ? 'all' : (fits[0] ?? 'all');
}
