import { expect, test } from 'vitest';
import { canStep } from './can-step.ts';

test.each([
  ['hello', true],
  ['endless-rocket', false],
  ['not-endless', true],
])('%s can be stepped through: %s', (name, can) => {
  expect(canStep(name)).toBe(can);
});
