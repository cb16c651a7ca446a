import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY, type Entry, isKey, merge, type PupilRecord, put, values } from './model.ts';

const record = (entries: Readonly<Record<string, Entry>>): PupilRecord => new Map(Object.entries(entries));
const anyRecord = fc
  .array(
    fc.tuple(fc.constantFrom('lesson/a/step', 'lesson/a/done', 'python/x'), fc.nat(5), fc.option(fc.nat(3))),
  )
  .map(
    (list) =>
      new Map(list.map(([key, at, value]) => [key, value === null ? { at } : { at, value }] as const)),
  );

const sorted = (one: PupilRecord) => [...one].sort(([a], [b]) => (a < b ? -1 : 1));

describe('put', () => {
  test('writes with the time', () => {
    expect([...put(EMPTY, 'lesson/a/step', 'check', 100)]).toEqual([
      ['lesson/a/step', { at: 100, value: 'check' }],
    ]);
  });
  test('changes nothing when the value is the same', () => {
    const before = record({ 'lesson/a/answer/q1': { at: 5, value: ['b', 'a'] } });
    expect(put(before, 'lesson/a/answer/q1', ['b', 'a'], 100)).toBe(before);
    expect(put(before, 'lesson/a/answer/q2', undefined, 100)).toBe(before);
  });
  test('is newer than the one before, even when the clock was set back', () => {
    expect(put(record({ 'python/x': { at: 500, value: 1 } }), 'python/x', 2, 100).get('python/x')).toEqual({
      at: 501,
      value: 2,
    });
  });
  test('an entry taken away leaves its time, and no value', () => {
    const after = put(record({ 'python/x': { at: 5, value: 1 } }), 'python/x', undefined, 9);
    expect(after.get('python/x')).toEqual({ at: 9 });
    expect(values(after).has('python/x')).toBe(false);
  });
});

describe('merge', () => {
  test('the newest of each key wins', () => {
    const mine = record({
      'lesson/a/step': { at: 1, value: 'old' },
      'lesson/b/step': { at: 9, value: 'mine' },
    });
    const theirs = record({
      'lesson/a/step': { at: 2, value: 'new' },
      'lesson/b/step': { at: 8, value: 'no' },
    });
    expect(Object.fromEntries(values(merge(mine, theirs)))).toEqual({
      'lesson/a/step': 'new',
      'lesson/b/step': 'mine',
    });
  });
  test('the order of merging makes no difference', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)));
        expect(sorted(merge(merge(a, b), c))).toEqual(sorted(merge(a, merge(b, c))));
        expect(sorted(merge(a, a))).toEqual(sorted(a));
      }),
    );
  });
});

test.each([
  ['lesson/machine/fetch-decode-execute/answer/q1', true],
  ['python/my programme', true],
  ['settings', false],
  ['lesson//step', false],
  ['lesson/a\nb', false],
  ['../me/x', false],
  ['__proto__', false],
  [`python/${'x'.repeat(200)}`, false],
])('%j is a key: %s', (key, expected) => {
  expect(isKey(key)).toBe(expected);
});
