import { expect, test } from 'vitest';
import { enoughInWords } from './enough-words.ts';

test.each([
  [1, 10_000, 'The first 10,000 steps are written down. There the program was stopped.'],
  [10_001, 20_000, 'Steps 10,001 to 20,000 are written down. There the program was stopped.'],
])('steps %d to %d', (from, to, says) => {
  expect(enoughInWords({ from, to })).toBe(says);
});
