import { expect, test } from 'vitest';
import { progressIn } from './progress-in.ts';

const about = { id: 'cpu', challengeIds: ['add-two', 'countdown', 'multiply'] };
test.each<[entries: readonly (readonly [string, unknown])[], words: string]>([
  [[], ''],
  [[['simulator/cpu/challenge/add-two', { solved: false }]], ''],
  [[['simulator/cpu/challenge/add-two', { solved: true }]], '1 of 3 challenges solved'],
  [
    [
      ['simulator/cpu/challenge/add-two', { solved: true }],
      ['simulator/ram/challenge/countdown', { solved: true }],
      ['simulator/cpu/challenge/gone', { solved: true }],
      ['simulator/cpu/challenge/multiply', 'damaged'],
    ],
    '1 of 3 challenges solved',
  ],
])('%j is %j', (entries, words) => {
  expect(progressIn(new Map(entries), about)).toBe(words);
});
