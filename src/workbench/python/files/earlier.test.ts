import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Earlier, moved, readEarlier, remember } from './earlier.ts';

const texts = (earlier: Earlier, name = 'a.py') => (earlier[name] ?? []).map(({ text }) => text);

test('each text is remembered once, the newest last', () => {
  const three = ['one', 'two', 'two', ' ', 'three'].reduce<Earlier>(
    (all, text, at) => remember(all, 'a.py', text, at),
    {},
  );
  expect(texts(three)).toEqual(['one', 'two', 'three']);
});
test('of a file the last 40, of all files 60,000 characters: the oldest go', () => {
  let all: Earlier = {};
  for (let n = 0; n < 50; n++) all = remember(all, 'a.py', `text ${n}`, n);
  expect(texts(all)).toHaveLength(40);
  expect(texts(all)[0]).toBe('text 10');
  all = remember(all, 'b.py', 'x'.repeat(59_995), 100);
  expect(texts(all)).toEqual([]);
  expect(texts(all, 'b.py')).toHaveLength(1);
  expect(remember(all, 'c.py', 'x'.repeat(60_001), 101)).toBe(all);
});
test('they go with a file that is renamed', () => {
  const one = remember({}, 'a.py', 'x', 1);
  expect(moved(one, 'a.py', 'b.py')).toEqual({ 'b.py': [{ at: 1, text: 'x' }] });
  expect(moved(one, 'c.py', 'd.py')).toBe(one);
});
test('nothing that is kept makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (kept, text) => {
      const read = readEarlier(kept);
      expect(readEarlier(JSON.parse(JSON.stringify(remember(read, 'a.py', text, 5))))).toBeDefined();
    }),
  );
});
