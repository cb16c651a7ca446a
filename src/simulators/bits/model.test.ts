import { expect, test } from 'vitest';
import { type Action, describe, start, step } from './model.ts';

const lampsOf = (lamps: readonly boolean[]) => lamps.map((lamp) => (lamp ? '1' : '0')).join('');

test.each<[before: string, action: Action, after: string]>([
  ['0000', { kind: 'tick', count: 1 }, '1000'],
  ['0000', { kind: 'tick', count: 3 }, '1110'],
  ['1000', { kind: 'tick', count: 5 }, '1111'],
  ['0000', { kind: 'flip', lamp: 2 }, '0010'],
  ['0010', { kind: 'flip', lamp: 2 }, '0000'],
])('%s, then %j, gives %s', (before, action, after) => {
  expect(lampsOf(step(start({ lamps: before }), action).lamps)).toBe(after);
});

test('a lamp that is not there changes nothing and is said', () => {
  const before = start({ lamps: '0100' });
  const after = step(before, { kind: 'flip', lamp: 9 });
  expect(after).toEqual({ ...before, problem: { at: 9, says: 'There is no lamp 9.' } });
});

test('the sentence counts the lamps', () => {
  expect(describe(start({ lamps: '0100' }))).toBe('1 of 4 lamps is on. The finger is at lamp 0.');
});
