import { expect, test } from 'vitest';
import { afterCheck, isOrderOf, isPlacingOf, readKept } from './kept-answer.ts';

const any = () => true;
test.each([
  [
    { given: 'a', right: true, tries: 2 },
    { given: 'a', right: true, tries: 2 },
  ],
  [
    { given: ['a', 'b'], right: false, tries: 1 },
    { given: ['a', 'b'], right: false, tries: 1 },
  ],
  [
    { given: { s: 'p' }, right: false },
    { given: { s: 'p' }, right: false, tries: 1 },
  ],
  [
    { given: 'a', right: true, tries: -3 },
    { given: 'a', right: true, tries: 1 },
  ],
  [{ given: 7, right: true, tries: 1 }, undefined],
  [{ given: [7], right: true, tries: 1 }, undefined],
  [{ given: 'a', right: 'yes' }, undefined],
  ['a', undefined],
  [null, undefined],
  [undefined, undefined],
])('%j is read as %j', (value, expected) => expect(readKept(value, any)).toEqual(expected));

test('what no longer belongs to the question is not read', () => {
  expect(readKept({ given: ['a', 'b'], right: true, tries: 1 }, isOrderOf(['a', 'b', 'c']))).toBeUndefined();
  expect(
    readKept({ given: ['c', 'b', 'a'], right: true, tries: 1 }, isOrderOf(['a', 'b', 'c'])),
  ).toBeDefined();
  expect(readKept({ given: { s: 'x' }, right: true, tries: 1 }, isPlacingOf(['s'], ['p']))).toBeUndefined();
  expect(readKept({ given: 'a', right: true, tries: 1 }, isPlacingOf(['s'], ['p']))).toBeUndefined();
});

test('tries are counted until it is right', () => {
  const first = afterCheck(undefined, 'a', false);
  const second = afterCheck(first, 'b', true);
  expect([first.tries, second.tries, afterCheck(second, 'a', false).tries]).toEqual([1, 2, 2]);
});
