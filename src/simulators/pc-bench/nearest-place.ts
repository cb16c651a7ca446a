// Which place an arrow key goes to: the nearest in that direction, those straight ahead first. Drawing sums only.
import type { Box } from './draw/plan.ts';
import type { PlaceId } from './hardware.ts';

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
export const isArrow = (key: string): boolean => key in ways;

/** @param boxes every place with where it is drawn */
export function nearestPlace(
  from: PlaceId,
  key: string,
  boxes: ReadonlyMap<PlaceId, Box>,
): PlaceId | undefined {
  const way = ways[key];
  const start = boxes.get(from);
  if (!way || !start) return undefined;
  const [x, y] = way;
  let best: { readonly id: PlaceId; readonly cost: number } | undefined;
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const dx = box.x + box.w / 2 - (start.x + start.w / 2);
    const dy = box.y + box.h / 2 - (start.y + start.h / 2);
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 2) continue;
    const cost = ahead + aside * 2.5;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { id, cost };
  }
  return best?.id;
}
