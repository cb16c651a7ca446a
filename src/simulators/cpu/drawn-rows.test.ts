import { expect, test } from 'vitest';
import { DRAWN, firstDrawn } from './drawn-rows.ts';

test.each([
  // top, height of a line, lines, first drawn
  [0, 24, 7, 0],
  [5_000, 24, 120, 0],
  [0, 24, 8_000, 0],
  [24 * 79, 24, 8_000, 0],
  [24 * 80, 24, 8_000, 40],
  [24 * 4_000, 24, 8_000, 3_960],
  [24 * 8_000, 24, 8_000, 8_000 - DRAWN],
  // a program that was cut short while the sheet was scrolled down
  [24 * 8_000, 24, 3, 0],
  // not laid out yet
  [24 * 80, 0, 8_000, 0],
  [24 * 80, Number.NaN, 8_000, 0],
])(
  'scrolled %d px with lines of %d px and %d of them, line %d is the first drawn',
  (top, row, count, first) => {
    expect(firstDrawn(top, row, count)).toBe(first);
  },
);

test('whatever is seen is drawn, in a window of 1,900 pixels', () => {
  for (let top = 0; top < 24 * 8_000; top += 7) {
    const first = firstDrawn(top, 24, 8_000);
    expect(first).toBeLessThanOrEqual(Math.floor(top / 24));
    expect(first + DRAWN).toBeGreaterThanOrEqual(Math.min(8_000, Math.ceil((top + 1_896) / 24)));
  }
});
