import { expect, test } from 'vitest';
import { draw, type Source } from './draw.ts';

const source = (back: number, count: number): Source => ({
  back,
  lesson: `u/l${back}`,
  questions: Array.from({ length: count }, (_, at) => ({
    kind: 'number' as const,
    id: `u/l${back}:q${at}`,
    ask: '?',
    number: at,
  })),
});
const from = (sources: Source[], seed = 's') =>
  draw(sources, seed)
    .map(({ id }) => id.split(':')[0])
    .sort((a = '', b = '') => a.localeCompare(b));

test.each([
  ['no lesson before', [], []],
  ['one lesson before', [source(1, 8)], ['u/l1', 'u/l1', 'u/l1', 'u/l1']],
  ['five lessons before', [source(1, 8), source(4, 8)], ['u/l1', 'u/l1', 'u/l1', 'u/l4']],
  ['a year before', [source(1, 8), source(4, 8), source(12, 8)], ['u/l1', 'u/l1', 'u/l12', 'u/l4']],
  ['few to draw from', [source(1, 1), source(4, 2)], ['u/l1', 'u/l4', 'u/l4']],
])('%s', (_, sources, expected) => expect(from(sources)).toEqual(expected));

test('a class with the same seed gets the same questions, numbered from 1', () => {
  const sources = [source(1, 8), source(4, 8), source(12, 8)];
  expect(draw(sources, '7B')).toEqual(draw(sources, '7B'));
  expect(draw(sources, '7B').map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  const seeds = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => JSON.stringify(draw(sources, seed)));
  expect(new Set(seeds).size).toBeGreaterThan(1);
});
