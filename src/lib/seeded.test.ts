import { expect, test } from 'vitest';
import { seeded, shuffled } from './seeded.ts';

const row = (seed: string): number[] => {
  const next = seeded(seed);
  return [next(), next(), next()];
};

test('the same seed gives the same row, another seed another', () => {
  expect(row('7B')).toEqual(row('7B'));
  expect(row('7B')).not.toEqual(row('7C'));
  expect(row('7B').every((number) => number >= 0 && number < 1)).toBe(true);
});

test('shuffling keeps every item and the list it was given', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'];
  const mixed = shuffled(list, 'x');
  expect([...mixed].sort()).toEqual(list);
  expect(list).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(shuffled(list, 'x')).toEqual(mixed);
});
