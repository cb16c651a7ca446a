import { expect, test } from 'vitest';
import { thousands } from './thousands.ts';

test('thousands stand apart', () => {
  const numbers = [0, 7, 999, 1000, -1000, 12_345, 999_999, 1_000_000, 23_412_345, 2.5, 1234.5];
  expect(numbers.map(thousands)).toEqual(numbers.map((value) => value.toLocaleString('en-GB')));
});
