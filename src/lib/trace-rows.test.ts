import { expect, test } from 'vitest';
import { traceColumns, traceRows } from './trace-rows.ts';

test.each([
  [
    'LDA 5 = 1, 12, 0; OUT',
    [
      { of: 'LDA 5', given: ['1', '12', '0'] },
      { of: 'OUT', given: [] },
    ],
  ],
  ['start = , 4', [{ of: 'start', given: ['', '4'] }]],
  [
    '2',
    [
      { of: '', given: [] },
      { of: '', given: [] },
    ],
  ],
  ['0', [{ of: '0', given: [] }]],
])('rows %j', (text, rows) => expect(traceRows(text)).toEqual(rows));

test('columns are what stands between commas', () => {
  expect(traceColumns('program counter, out')).toEqual(['program counter', 'out']);
});
