import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrate } from './migrations.ts';
import { read, write } from './schema.ts';

test.each([
  ['a good entry', '{"v":1,"at":7,"value":"check"}', { kind: 'entry', entry: { at: 7, value: 'check' } }],
  ['an entry taken away', '{"v":1,"at":7}', { kind: 'entry', entry: { at: 7 } }],
  ['a value that is null', '{"v":1,"at":7,"value":null}', { kind: 'entry', entry: { at: 7, value: null } }],
  ['a time that cannot be', '{"v":1,"at":1e300,"value":1}', { kind: 'entry', entry: { at: 0, value: 1 } }],
  ['no time', '{"v":1,"value":1}', { kind: 'entry', entry: { at: 0, value: 1 } }],
  ['a newer version', '{"v":3,"at":7,"value":[1]}', { kind: 'newer', entry: { at: 7, value: [1] } }],
  ['half an entry', '{"v":1,"at":7,"val', { kind: 'damaged' }],
  ['nothing', '', { kind: 'damaged' }],
  ['no version', '{"at":7,"value":1}', { kind: 'damaged' }],
  ['version nought', '{"v":0,"at":7,"value":1}', { kind: 'damaged' }],
  ['a list', '[1]', { kind: 'damaged' }],
  ['an empty box', '{"v":1}', { kind: 'damaged' }],
])('reads %s', (_, stored, expected) => {
  expect(read('lesson/a/step', stored)).toEqual(expected);
});

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const entry = JSON.parse(JSON.stringify({ at, value })) as { at: number };
      expect(read('python/x', write(entry))).toEqual({ kind: 'entry', entry });
    }),
  );
});
test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['entry', 'newer', 'damaged']).toContain(read('python/x', text).kind);
    }),
  );
});
test('an old value goes through every step to the newest version', () => {
  const path = [undefined, (_: string, value: unknown) => [value as string], () => undefined];
  expect(migrate(1, 'python/x', 'a', path.slice(0, 2))).toEqual(['a']);
  expect(migrate(2, 'python/x', 'a', path.slice(0, 2))).toBe('a');
  expect(migrate(1, 'python/x', 'a', path)).toBeUndefined();
});
test.each([
  [
    'a program of one text is one of several files',
    'python/main',
    'print(1)',
    { files: { 'main.py': 'print(1)' }, main: 'main.py' },
  ],
  ['everything else stays', 'lesson/a/step', 'check', 'check'],
])('from version 1: %s', (_, key, value, now) => {
  expect(read(key, JSON.stringify({ v: 1, at: 7, value }))).toEqual({
    kind: 'entry',
    entry: { at: 7, value: now },
  });
});
