import { expect, test } from 'vitest';
import { indentAfter } from './indentation.ts';

test.each([
  ['a plain line keeps its place', 'x = 1', ''],
  ['an inner line keeps its place', '    x = 1', '    '],
  ['a colon begins a block', 'for i in range(3):', '    '],
  ['a colon inside a block goes further in', '    if x:', '        '],
  ['a comment after the colon changes nothing', 'while True:  # for ever', '    '],
  ['a colon in a comment is no block', 'x = 1  # so:', ''],
  ['a return ends its block', '        return x', '    '],
  ['break at the left edge stays there', 'break', ''],
])('%s', (_, line, spaces) => {
  expect(indentAfter(line)).toBe(spaces);
});
