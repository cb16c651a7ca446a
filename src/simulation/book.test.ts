import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_BOOK, readBook, withPage, writeBook } from './book.ts';
import type { Json } from './contract.ts';
import { judge, NEW_RECORD } from './judge.ts';

test('a book survives being written and read', () => {
  const record = {
    ...judge(NEW_RECORD, { solved: true, says: 'Yes.', score: { size: { yours: 7, best: 6 } } }),
    verdict: undefined,
  };
  const book = { ...withPage(EMPTY_BOOK, 'five', { work: 'LDA', record }), work: { a: 1 }, earlier: [2] };
  expect(readBook(JSON.parse(JSON.stringify(writeBook(book))) as Json)).toEqual(book);
});

test('any JSON at all is read as some book, and writing it again loses nothing that was understood', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const book = readBook(data);
      const again = readBook(JSON.parse(JSON.stringify(writeBook(book))) as Json);
      expect(JSON.stringify(again)).toEqual(JSON.stringify(book));
    }),
  );
});

test.each([
  null,
  7,
  'text',
  [1],
  { challenges: 7 },
  { challenges: { five: { hints: -1, tries: 1e99, best: [] } } },
])('the damaged book %j starts clean where it is damaged', (data) => {
  const page = readBook(data).challenges.five?.record ?? NEW_RECORD;
  expect(page.hints).toBe(0);
  expect(page.best).toEqual({});
});
