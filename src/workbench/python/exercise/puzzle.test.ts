import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { hasLevels, move, type Puzzle, push, put, putBack, puzzleText, readPuzzle } from './puzzle.ts';

const lines = [
  { key: 'a', text: 'for i in x:' },
  { key: 'b', text: '    print(i)' },
  { key: 'c', text: 'print(1)' },
];
const of = (...keys: string[]): Puzzle => keys.map((key) => ({ key, level: 0 }));
const keys = (puzzle: Puzzle) => puzzle.map(({ key, level }) => key + '>'.repeat(level)).join(' ');

test.each<[string, Puzzle, string]>([
  ['a line comes to the end', put(of('a'), 'b', 9), 'a b'],
  ['or to the top', put(of('a'), 'b', 0), 'b a'],
  ['a line goes down past another', put(of('a', 'b', 'c'), 'a', 2), 'b a c'],
  ['and up', put(of('a', 'b', 'c'), 'c', 0), 'c a b'],
  ['a new line stands as far in as the one above', put([{ key: 'a', level: 1 }], 'b', 1), 'a> b>'],
  ['a line goes back', putBack(of('a', 'b'), 'a'), 'b'],
  ['one down', move(of('a', 'b'), 'a', 1), 'b a'],
  ['no further than the end', move(of('a', 'b'), 'b', 1), 'a b'],
  ['in', push(of('a', 'b'), 'b', 1), 'a b>'],
  ['no further out than the edge', push(of('a'), 'a', -1), 'a'],
])('%s', (_, puzzle, expected) => expect(keys(puzzle)).toBe(expected));

test('its text is a program', () => {
  expect(
    puzzleText(
      [
        { key: 'a', level: 0 },
        { key: 'b', level: 1 },
      ],
      lines,
    ),
  ).toBe('for i in x:\n    print(i)');
  expect(hasLevels(lines)).toBe(true);
  expect(hasLevels(lines.slice(2))).toBe(false);
});

test('what was kept is read as far as it fits', () => {
  const kept = [{ key: 'b', level: 99 }, { key: 'b', level: 0 }, { key: 'z', level: 0 }, 7, { key: 'a' }];
  expect(keys(readPuzzle(kept, lines))).toBe('b>>>> a');
  assert(property(anything(), (value) => Array.isArray(readPuzzle(value, lines))));
});
