import { expect, test } from 'vitest';
import { didYouMean, distance } from './did-you-mean.ts';

const NAMES = ['print', 'input', 'len', 'True', 'None', 'append', 'x', 'score', 'player_name'];

test.each([
  ['primt', 'print'],
  ['pritn', 'print'],
  ['prin', 'print'],
  ['Print', 'print'],
  ['true', 'True'],
  ['null', 'None'],
  ['length', 'len'],
  ['playername', 'player_name'],
  ['scroe', 'score'],
  ['banana', undefined],
  ['y', undefined],
  ['Hello', undefined],
])('%s → %s', (name, meant) => {
  expect(didYouMean(name, NAMES)).toBe(meant);
});

test.each([
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abd', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %d slips', (a, b, slips) => {
  expect(distance(a, b)).toBe(slips);
});
