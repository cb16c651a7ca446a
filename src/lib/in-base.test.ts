import { expect, test } from 'vitest';
import { inBase } from './in-base.ts';

test.each([
  [0, 'decimal', '0'],
  [-7, 'decimal', '−7'],
  [999, 'binary', '1111100111'],
  [-10, 'binary', '−1010'],
  [542, 'hex', '21E'],
  [0, 'hex', '0'],
] as const)('%i in %s is %s', (value, base, digits) => {
  expect(inBase(value, base)).toBe(digits);
});
