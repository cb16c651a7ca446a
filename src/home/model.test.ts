import { expect, test } from 'vitest';
import { homeUnit, lessonOfKey } from './model.ts';
import { tracks, units } from './plan.ts';

const plan = {
  id: 'machine',
  title: 'Meet the machine',
  part: 'the board',
  lessons: [
    { id: 'machine/a', title: 'A' },
    { id: 'machine/b', title: 'B' },
    { id: 'machine/c', title: 'C' },
  ],
} as const;
const real = (id: string) => [id, { title: `${id}!`, question: 'Why?' }] as const;

test.each([
  ['nothing is there: its row in the list', [], [], '#unit-machine', 0],
  ['the first lesson that is there', ['machine/b', 'machine/c'], [], '/lessons/machine/b/', 0],
  ['the first one that is not done', ['machine/b', 'machine/c'], ['machine/b'], '/lessons/machine/c/', 1],
  ['all done: the first again', ['machine/b'], ['machine/b'], '/lessons/machine/b/', 1],
  ['a mark on a lesson that is gone counts nothing', ['machine/b'], ['machine/a'], '/lessons/machine/b/', 0],
])('a part leads to %s', (_, here, done, href, count) => {
  const unit = homeUnit(plan, new Map(here.map(real)), (id) => (done as readonly string[]).includes(id));
  expect(unit).toMatchObject({ href, done: count, isLive: here.length > 0 });
});
test('a lesson that is there says its own title and question', () => {
  expect(homeUnit(plan, new Map([real('machine/b')]), () => false).lessons[1]).toEqual({
    id: 'machine/b',
    title: 'machine/b!',
    question: 'Why?',
    isHere: true,
    isDone: false,
  });
});
test('the year has six units of six and three tracks', () => {
  expect(units.map(({ lessons }) => lessons.length)).toEqual([6, 6, 6, 6, 6, 6]);
  expect(tracks.map(({ lessons }) => lessons.length)).toEqual([12, 6, 6]);
});
test.each([
  ['lesson/machine/ram/step', 'machine/ram'],
  ['python/x', undefined],
])('the lesson of %s is %s', (key, expected) => {
  expect(lessonOfKey(key)).toBe(expected);
});
