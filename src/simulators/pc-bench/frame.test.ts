import { expect, test } from 'vitest';
import { PLACE_BOX, REGIONS, TOWER } from './draw/plan.ts';
import { framed, isInView, regionFor } from './frame.ts';
import { nearestPlace } from './nearest-place.ts';
import { PLACE_IDS, type PlaceId } from './hardware.ts';

test('a closer look keeps the shape of the window and stays inside the drawing', () => {
  for (const { box } of Object.values(REGIONS)) {
    const { x, y, w, h } = framed(box);
    expect(w / h).toBeCloseTo(TOWER.w / TOWER.h, 5);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + w).toBeLessThanOrEqual(TOWER.w + 0.01);
    expect(y + h).toBeLessThanOrEqual(TOWER.h + 0.01);
  }
});
test.each<[PlaceId, string]>([
  ['dimm-1', 'core'],
  ['cpu', 'core'],
  ['isa-2', 'slots'],
  ['ide-2-b', 'bays'],
  ['supply', 'power'],
])('%s is seen closest in %s', (id, region) => {
  expect(regionFor([PLACE_BOX[id]])).toBe(region);
});
test('every place is seen in some closer look or in the whole', () => {
  for (const id of PLACE_IDS) expect(isInView(regionFor([PLACE_BOX[id]]), PLACE_BOX[id]), id).toBe(true);
});

const boxes = new Map(PLACE_IDS.map((id) => [id, PLACE_BOX[id]] as const));
test.each<[PlaceId, string, PlaceId]>([
  ['dimm-1', 'ArrowDown', 'dimm-2'],
  ['dimm-1', 'ArrowUp', 'simm-2'],
  ['pci-1', 'ArrowDown', 'pci-2'],
  ['ide-1-a', 'ArrowDown', 'ide-1-b'],
])('from %s, %s goes to %s', (from, key, to) => {
  expect(nearestPlace(from, key, boxes)).toBe(to);
});
test('arrow keys alone reach every place', () => {
  const seen = new Set<PlaceId>(['supply']);
  for (const at of seen)
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = nearestPlace(at, key, boxes);
      if (next) seen.add(next);
    }
  expect(PLACE_IDS.filter((id) => !seen.has(id))).toEqual([]);
});
