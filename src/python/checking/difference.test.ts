import { expect, test } from 'vitest';
import { firstDifference, sideBySide } from './difference.ts';

test.each<[string[], string[], (number | undefined)[]]>([
  [['a'], ['a'], [undefined]],
  [
    ['Hello, Ada!', 'x'],
    ['Hello, ada!', 'y'],
    [7, undefined],
  ],
  [['a', 'b'], ['a'], [undefined, undefined]],
  [[], ['a'], [undefined]],
  [['ab'], ['abc'], [2]],
])('%j against %j', (wants, got, from) => {
  const pairs = sideBySide(wants, got);
  expect(pairs.map((pair) => pair.from)).toEqual(from);
  expect(pairs.map(({ same }) => same)).toEqual(pairs.map((_, at) => wants[at] === got[at]));
});

test('texts that are alike differ nowhere', () => {
  expect(firstDifference('abc', 'abc')).toBe(3);
});
