import { expect, test } from 'vitest';
import { boxesOf, partOf } from './trace.ts';

test.each([
  ['program=LDA%204%0AHLT&inputs=3,4', 'program', 'LDA 4\nHLT'],
  ['program=LDA%204&inputs=3,4', 'inputs', '3,4'],
  ['inputs=3', 'program', undefined],
  ['program=100%', 'program', '100%'],
])('%s has %s %j', (link, name, expected) => expect(partOf(link, name)).toBe(expected));

test.each([
  [
    '  LDA a // first\na DAT 3\n\n',
    [
      { box: 0, line: 'LDA a' },
      { box: 1, line: 'a DAT 3' },
    ],
  ],
  [
    '\nINP\n\nOUT',
    [
      { box: 0, line: 'INP' },
      { box: undefined, line: '' },
      { box: undefined, line: 'OUT' },
    ],
  ],
  ['', []],
])('%j in boxes', (program, boxes) => expect(boxesOf(program)).toEqual(boxes));
