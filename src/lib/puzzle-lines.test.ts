import { array, assert, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { codeLines, levelOf, puzzleLines } from './puzzle-lines.ts';

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

test('comments and blank lines are no part of the puzzle; spaces at the beginning are kept', () => {
  const lines = puzzleLines('# a\nfor i in x:\n\n    print(i)  \n', [], 's');
  expect(texts(lines)).toEqual(['    print(i)', 'for i in x:']);
  expect(lines.map(({ text }) => levelOf(text))).toEqual([1, 0]);
});

test('lines of the wrong tries come in once, and none that the answer has', () => {
  const lines = puzzleLines('a\nb', ['  b\nc', 'c\na'], 's');
  expect(texts(lines).toSorted()).toEqual(['a', 'b', 'c']);
});

test('lines that are alike are told apart, and the order is never the right one, and always the same', () => {
  assert(
    property(
      array(stringMatching(/^[ab]{1,2}$/), { minLength: 2, maxLength: 6 }),
      string(),
      (lines, seed) => {
        const program = lines.join('\n');
        const puzzle = puzzleLines(program, [], seed);
        expect(new Set(puzzle.map(({ key }) => key)).size).toBe(lines.length);
        expect(texts(puzzle).toSorted()).toEqual(codeLines(program).toSorted());
        if (new Set(lines).size > 1) expect(texts(puzzle)).not.toEqual(lines);
        expect(puzzleLines(program, [], seed)).toEqual(puzzle);
      },
    ),
  );
});
