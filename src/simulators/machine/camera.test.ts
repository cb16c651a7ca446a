import { expect, test } from 'vitest';
import { type Camera, clamped, HOME, isPastNear, MOST, zoomed } from './camera.ts';

const WIDE = 1240 / 800;
const TALL = 360 / 430;

test.each<[name: string, camera: Camera, aspect: number, expected: Camera]>([
  ['the whole sheet stays in the middle', { zoom: 1, x: 0, y: 0 }, WIDE, HOME],
  ['never further than the whole sheet', { zoom: 0.2, x: 620, y: 400 }, WIDE, HOME],
  ['never nearer than that', { zoom: 50, x: 620, y: 400 }, WIDE, { zoom: MOST, x: 620, y: 400 }],
  ['near, nothing beyond the left edge', { zoom: 2, x: -90, y: 400 }, WIDE, { zoom: 2, x: 310, y: 400 }],
  ['near, nothing beyond the lower edge', { zoom: 2, x: 620, y: 999 }, WIDE, { zoom: 2, x: 620, y: 600 }],
])('%s', (_, camera, aspect, expected) => {
  expect(clamped(camera, aspect)).toEqual(expected);
});

test('in a tall window one looks from side to side', () => {
  const left = clamped({ zoom: 1, x: 0, y: 0 }, TALL);
  expect(left.x).toBeCloseTo((800 * TALL) / 2);
  expect(left.y).toBe(400);
  expect(clamped({ ...HOME, x: 500 }, TALL).x).toBe(500);
});

test('nearer and further again about the same point is where one was', () => {
  const about = { x: 900, y: 200 };
  const back = zoomed(zoomed(HOME, 2, about), 1, about);
  expect(back.x).toBeCloseTo(HOME.x);
  expect(back.y).toBeCloseTo(HOME.y);
  expect(isPastNear(zoomed(HOME, 2, about).zoom)).toBe(false);
});
