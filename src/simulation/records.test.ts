import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_BOOK, readBook, withPage, writeBook } from './book.ts';
import type { Json, Verdict } from './contract.ts';
import { judge, NEW_RECORD, scoreInWords, showHint } from './judge.ts';
import { predict, settle } from './predictions.ts';
import { addLine, EMPTY_TRANSCRIPT, lineAfter, MOST_LINES, transcriptText } from './transcript.ts';

const wrong: Verdict = { solved: false, says: 'It shows 4.' };
const right = (size: number): Verdict => ({
  solved: true,
  says: 'Yes.',
  score: { size: { yours: size, best: 6 } },
});

test('a record counts tries, keeps the best score and is never unsolved again', () => {
  let record = judge(NEW_RECORD, wrong);
  expect(record).toMatchObject({ tries: 1, solved: false, best: {} });
  for (const verdict of [right(9), right(7), right(8), wrong]) record = judge(record, verdict);
  expect(record).toMatchObject({ tries: 5, solved: true, best: { size: 7 }, verdict: wrong });
});

test('hints come one at a time and end', () => {
  const hints = ['look', 'count'];
  const shown = [1, 2, 3].map((times) => {
    let record = NEW_RECORD;
    for (let i = 0; i < times; i++) record = showHint(record, hints);
    return record.hints;
  });
  expect(shown).toEqual([1, 2, 2]);
});

test.each([
  [7, 'size 7 (best known 6)'],
  [6, 'size 6 (as good as the best known)'],
])('a score of %d says: %s', (size, words) => {
  expect(scoreInWords(right(size))).toBe(words);
});

test('a book survives being written and read', () => {
  const record = { ...judge(NEW_RECORD, right(7)), verdict: undefined };
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

test('you said, it did: settled at the right moment only; an unsettled one is replaced', () => {
  const one = predict(predict([], 'early', 'step'), 'it stops', 'stop');
  expect(one).toEqual([{ id: '1', said: 'it stops', until: 'stop' }]);
  expect(settle(one, 'step', 'moved').settled).toBeUndefined();
  const { list, settled } = settle(one, 'stop', 'It halted.');
  expect(settled).toMatchObject({ said: 'it stops', did: 'It halted.' });
  expect(settle(list, 'stop', 'again').settled).toBeUndefined();
  expect(predict(list, 'next', 'step')[1]?.id).toBe('2');
});

test('a transcript is capped and says how much is missing', () => {
  let transcript = EMPTY_TRANSCRIPT;
  for (let i = 1; i <= MOST_LINES + 20; i++) transcript = addLine(transcript, `line ${i}`);
  expect(transcript.lines).toHaveLength(MOST_LINES);
  const text = transcriptText('Tally', transcript);
  expect(text).toContain('(20 earlier lines are not kept)\n21. line 21\n');
  expect(text).toContain(`${MOST_LINES + 20}. line ${MOST_LINES + 20}`);
});

test.each([
  [0, 'It counts.'],
  [1, 'It counts.'],
  [12_345, '12,345 steps later: It counts.'],
])('after %d ticks: %s', (ticks, line) => {
  expect(lineAfter(ticks, 'It counts.')).toBe(line);
});
