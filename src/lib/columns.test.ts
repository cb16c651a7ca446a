import { expect, test } from 'vitest';
import { chained, digitsOf, fromDigits } from './columns.ts';

test.each([
  ['add', 27, 15, 10, [2, 4], [1, 0]],
  ['add', 3, 1, 2, [0, 0, 1, 0], [1, 1, 0, 0]],
  ['add', 15, 1, 2, [0, 0, 0, 0], [1, 1, 1, 1]],
  ['sub', 42, 15, 10, [7, 2], [1, 0]],
  ['sub', 4, 1, 2, [1, 1, 0, 0], [1, 1, 0, 0]],
] as const)('%s %d and %d in base %d', (sign, a, b, base, results, outs) => {
  const columns = chained(sign, a, b, base, results.length);
  expect(columns.map(({ result }) => result)).toEqual(results);
  expect(columns.map(({ out }) => out)).toEqual(outs);
  expect(columns.map((column) => column.in)).toEqual([0, ...outs.slice(0, -1)]);
});

test('digits come back, up to 32 bits and beyond', () => {
  for (const value of [0, 1, 255, 2 ** 31, 2 ** 32 - 1, 2 ** 40 + 5])
    for (const base of [2, 10, 16]) expect(fromDigits(digitsOf(value, base, 42), base)).toBe(value);
});
