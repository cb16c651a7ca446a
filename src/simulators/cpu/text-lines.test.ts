import { expect, test } from 'vitest';
import { textLines } from './text-lines.ts';

test.each([
  [[], []],
  [['3', '4'], ['3, 4']],
  [
    ['100', '200', '300'],
    ['100, 200', '300'],
  ],
  [['123456789012'], ['12345678…']],
  [
    ['1111', '2222', '3333', '4444', '5555'],
    ['1111', '2222 …'],
  ],
])('%j in two lines of nine', (words, lines) => {
  expect(textLines(words, 9, 2)).toEqual(lines);
});
