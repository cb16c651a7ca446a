// Every link from a lesson into storage opens what the text says: it is understood, its orders can be given, its numbers come out.
import { describe, expect, test } from 'vitest';
import { entryOf, isWhole } from '../src/simulators/storage/directory.ts';
import { read } from '../src/simulators/storage/link.ts';
import { start, step } from '../src/simulators/storage/model.ts';
import type { State } from '../src/simulators/storage/state.ts';
import { diskTime, flashTime } from '../src/simulators/storage/words.ts';
import { linksInto } from './support/lesson-links.ts';

const links = linksInto('storage');
function opened(hash: string): State {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
}

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(30);
});
describe.each(links)('$place', ({ hash }) => {
  test('is understood whole, and no order is refused but to show it', () => {
    expect(read(hash).problem).toBeUndefined();
    const { problem } = opened(hash);
    if (!hash.endsWith('undelete.letter')) expect(problem).toBeUndefined();
  });
});

// The times that memory/storage tells, in milliseconds.
test.each<[hash: string, disk: number, flash: number]>([
  ['do=read.story&run', 4.9, 0.625],
  ['do=read.map&run', 26.6, 0.375],
  ['do=read.photo&run', 39.9, 0.75],
  ['rpm=5400&do=read.photo&run', 40.5, 0.75],
  ['levelling=off&do=change.diary&run', 9.1, 13.5],
  ['do=delete.map&run', 0.7, 0.3],
  ['do=change10.diary', 211.4, 13.5],
  ['levelling=off&do=change10.diary', 211.4, 123],
])('%s takes %d and %d', (hash, disk, flash) => {
  const { bill } = opened(hash);
  expect(bill && [diskTime(bill) / 1000, flashTime(bill) / 1000]).toEqual([disk, flash]);
});
test('parts of the sums in the table', () => {
  expect(opened('do=read.map&run').bill).toMatchObject({ seek: 8500, turn: 16_000, pass: 2100 });
  expect(opened('do=read.photo&run').bill).toMatchObject({ seek: 25_500, turn: 10_200, pass: 4200 });
});
test('a deleted map still stands in blocks 11 to 13', () => {
  const { blocks } = opened('look=files&do=delete.map&run');
  expect(blocks.slice(11, 14)).toMatchObject([0, 1, 2].map((part) => ({ file: 'map', part })));
});
test('in the middle of a save the old story is whole', () => {
  const state = step(opened('look=files&do=change.story&steps=4'), { kind: 'cut' });
  const story = entryOf(state.directory, 'story');
  expect(story?.blocks).toEqual([2, 3, 4, 5, 6]);
  expect(story && isWhole(state, story)).toBe(true);
});
test('ten saves without levelling wear out two erase blocks, and three are never erased', () => {
  const { wear } = opened('levelling=off&do=change10.diary').flash;
  expect([wear.filter((count) => count === 12).length, wear.filter((count) => count === 0).length]).toEqual([
    2, 3,
  ]);
});
