import { describe, expect, test } from 'vitest';
import type { Worked } from './recording-types.ts';
import { workOut } from './working-out.ts';

const piece = (
  line: number,
  column: number,
  endColumn: number,
  value: Worked['value'],
  endLine = line,
): Worked => ({
  file: 'main.py',
  line,
  column,
  endLine,
  endColumn,
  value,
});
const rows = (text: string, line: number, worked: readonly Worked[]) =>
  workOut(text, line, worked).map((row) => row.map(({ text: part }) => part).join(''));

describe('a line is worked out row by row', () => {
  test.each([
    [
      'names first, then what is made of them',
      'score = score + bonus * 2',
      [piece(1, 8, 13, 4), piece(1, 16, 21, 10), piece(1, 16, 25, 20), piece(1, 8, 25, 24)],
      ['score = score + bonus * 2', 'score = 4 + 10 * 2', 'score = 4 + 20', 'score = 24'],
    ],
    ['nothing worked out: the line alone', 'x = 5', [], ['x = 5']],
    ['what was left out stays code', 'a or b', [piece(1, 0, 1, true)], ['a or b', 'True or b']],
    ['the newest of two values counts', 'n', [piece(1, 0, 1, 1), piece(1, 0, 1, 2)], ['n', '2']],
    [
      'a list under a name is drawn elsewhere',
      'y[i]',
      [piece(1, 0, 1, { t: '[7, 8]' }), piece(1, 2, 3, 1), piece(1, 0, 4, 8)],
      ['y[i]', 'y[1]', '8'],
    ],
  ] as const)('%s', (_, text, worked, expected) => {
    expect(rows(text, 1, worked)).toEqual(expected);
  });

  test('a statement of several lines comes on one', () => {
    expect(
      rows('if a:\n    x = f(\n        b,\n    )\n', 2, [piece(3, 8, 9, 3), piece(2, 8, 5, 9, 4)]),
    ).toEqual(['x = f( b, )', 'x = f( 3, )', 'x = 9']);
  });
});
