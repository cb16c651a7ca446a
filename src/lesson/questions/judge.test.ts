import { expect, test } from 'vitest';
import type { Answer } from '../../curriculum/index.ts';
import { type Given, judge, numberIn } from './judge.ts';

const choose: Answer = {
  kind: 'choose',
  right: 'a',
  replies: { a: { says: 'Yes.' }, b: { says: 'Look at box 5.', see: 'cpu#steps=3' } },
};
const number: Answer = {
  kind: 'number',
  right: 7,
  reply: { says: 'Seven.' },
  replies: { 8: { says: 'One too far.' }, other: { says: 'Count again.' } },
};
const order: Answer = {
  kind: 'order',
  order: ['f', 'd', 'e'],
  right: { says: 'Round and round.' },
  wrong: { says: 'What is decoded?' },
};
const place: Answer = {
  kind: 'place',
  slots: { s1: 'acc', s2: 'pc', s3: 'acc' },
  right: { says: 'All there.' },
  wrong: { says: 'Follow the wire.' },
};

const sort: Answer = {
  kind: 'sort',
  bins: { apple: 'fruit', tomato: 'fruit', stone: 'not' },
  replies: { tomato: { says: 'It has seeds.' }, stone: { says: 'Bite it.', see: 'cpu#steps=3' } },
  right: { says: 'All sorted.' },
  wrong: { says: 'Which have seeds?' },
};

test.each<[string, Answer, Given, boolean, string]>([
  ['the right option', choose, 'a', true, 'Yes.'],
  ['a wrong option', choose, 'b', false, 'Look at box 5.'],
  ['an option that is gone', choose, 'z', false, ''],
  ['the right number', number, ' 7 boxes', true, 'Seven.'],
  ['a number with a reply of its own', number, '8', false, 'One too far.'],
  ['any other number', number, '70', false, 'Count again.'],
  ['the right order', order, ['f', 'd', 'e'], true, 'Round and round.'],
  ['another order', order, ['d', 'f', 'e'], false, 'What is decoded?'],
  ['too few in order', order, ['f'], false, 'What is decoded?'],
  ['a piece used twice, as the answer has it', place, { s1: 'acc', s2: 'pc', s3: 'acc' }, true, 'All there.'],
  ['an empty slot', place, { s1: 'acc', s2: 'pc' }, false, 'Follow the wire.'],
  ['something of another kind', place, 'acc', false, 'Follow the wire.'],
  ['everything in its bin', sort, { apple: 'fruit', tomato: 'fruit', stone: 'not' }, true, 'All sorted.'],
  ['one thing elsewhere', sort, { apple: 'not', tomato: 'fruit', stone: 'not' }, false, 'Which have seeds?'],
])('%s', (_, answer, given, right, says) => {
  const verdict = judge(answer, given);
  expect(verdict.right).toBe(right);
  expect(verdict.reply.says).toBe(says);
});

test('each thing in a wrong bin has its own reply, if there is one', () => {
  const given = { apple: 'not', tomato: 'not', stone: 'not' };
  expect(judge(sort, given)).toMatchObject({
    marks: { apple: false, tomato: false, stone: true },
    replies: { tomato: { says: 'It has seeds.' } },
  });
  expect(judge(sort, { ...given, tomato: 'fruit' }).replies).toBeUndefined();
});

test('each part is marked', () => {
  expect(judge(order, ['d', 'f', 'e']).marks).toEqual({ d: false, f: false, e: true });
  expect(judge(place, { s1: 'acc', s2: 'acc' }).marks).toEqual({ s1: true, s2: false, s3: false });
});

test.each([
  ['7', 7],
  ['-12', -12],
  ['−12', -12],
  ['3,5', 3.5],
  ['1 000', 1000],
  ['seven', undefined],
  ['', undefined],
])('%j is read as %j', (typed, expected) => expect(numberIn(typed)).toBe(expected));
