import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { afterCheck, readExercise } from './exercise-record.ts';

test('once right it stays right, and further checks count for nothing', () => {
  const once = afterCheck(readExercise(undefined), false);
  expect(once).toEqual({ right: false, tries: 1, hints: 0 });
  const right = afterCheck(once, true);
  expect(afterCheck(right, false)).toEqual({ right: true, tries: 2, hints: 0 });
});

test('a record is read as far as it fits, whatever it is', () => {
  expect(readExercise({ right: 'yes', tries: -1, hints: 2.5, mode: 'x' })).toEqual({
    right: false,
    tries: 0,
    hints: 2,
  });
  assert(property(anything(), (kept) => readExercise(kept).tries >= 0));
});
