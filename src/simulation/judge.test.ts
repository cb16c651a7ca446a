import { expect, test } from 'vitest';
import type { Verdict } from './contract.ts';
import { judge, NEW_RECORD, scoreInWords, showHint } from './judge.ts';

const wrong: Verdict = { solved: false, says: 'It shows 4.' };
const right = (size: number): Verdict => ({
  solved: true,
  says: 'Yes.',
  score: { size: { yours: size, best: 6 } },
});

test('a record counts tries, keeps the best score and is never unsolved again', () => {
  let record = judge(NEW_RECORD, wrong);
  expect(record).toMatchObject({ tries: 1, solved: false, best: {} });
  for (const verdict of [right(9), right(7), right(8), wrong]) record = judge(record, verdict);
  expect(record).toMatchObject({ tries: 5, solved: true, best: { size: 7 }, verdict: wrong });
});

test('hints come one at a time and end', () => {
  const hints = ['look', 'count'];
  const shown = [1, 2, 3].map((times) => {
    let record = NEW_RECORD;
    for (let i = 0; i < times; i++) record = showHint(record, hints);
    return record.hints;
  });
  expect(shown).toEqual([1, 2, 2]);
});

test.each([
  [7, 'size 7 (best known 6)'],
  [6, 'size 6 (as good as the best known)'],
])('a score of %d says: %s', (size, words) => {
  expect(scoreInWords(right(size))).toBe(words);
});
