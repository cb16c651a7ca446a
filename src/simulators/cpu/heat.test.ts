import { expect, test } from 'vitest';
import { heatLevels } from './heat.ts';

test('one read shows beside a thousand, never is nothing', () => {
  expect(heatLevels([0, 1, 30, 1000])).toEqual([0, 1, 2, 4]);
  expect(heatLevels([0, 0])).toEqual([0, 0]);
});
