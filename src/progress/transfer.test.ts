import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, merge, type PupilRecord } from './model.ts';
import { fileOf, LARGEST_FILE, openFile, planMerge } from './transfer.ts';

const record = (entries: Readonly<Record<string, Entry>>): PupilRecord => new Map(Object.entries(entries));
const work = record({
  'lesson/machine/ram/answer/q1': { at: 10, value: 2 },
  'python/x': { at: 20, value: 'print(1)' },
  'pupil/self': { at: 1, value: { name: 'Ada', badge: 'owl' } },
});
const good = fileOf(work, [{ key: 'python/y', text: 'broken' }], '2026-11-22T12:00:00Z');

test('a file can be read by people and opened again', () => {
  expect(good).toContain('\n    "python/x": {\n');
  const opened = openFile(good);
  expect(opened).toMatchObject({ ok: true, skipped: 0, aside: [{ key: 'python/y', text: 'broken' }] });
  expect(opened.ok && [...opened.entries.keys()]).toEqual(['lesson/machine/ram/answer/q1', 'python/x']);
});
test.each([
  ['an empty file', '', /empty/],
  ['half a file', good.slice(0, 200), /damaged/],
  ['a picture', '\u0089PNG\r\n', /damaged/],
  ['JSON of something else', '{"name":"x"}', /other kind/],
  ['a list', '[]', /other kind/],
  ['no version', good.replace('"version": 2', '"version": "2"'), /which version/],
  ['a newer version', good.replace('"version": 2', '"version": 3'), /newer Year of Code/],
  ['no entries', '{"format":"year-of-code/my-work","version":1}', /no work/],
  ['a huge file', `"${'x'.repeat(LARGEST_FILE)}"`, /too big/],
])('%s gets a clear sentence', (_, text, says) => {
  const opened = openFile(text);
  expect(opened.ok ? '' : opened.says).toMatch(says);
});
test('bad entries are counted and left out, good ones are taken', () => {
  const bad = good.replace(
    '"entries": {',
    '"entries": { "../x": {"at":1,"value":1}, "python/z": 7, "python/w": {},',
  );
  expect(openFile(bad)).toMatchObject({ ok: true, skipped: 3 });
});
test('no file makes it throw', () => {
  const almost = fc
    .jsonValue()
    .map((entries) => JSON.stringify({ format: 'year-of-code/my-work', version: 1, entries }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), almost), (text) => {
      const opened = openFile(text);
      expect(opened.ok || opened.says.length > 10).toBe(true);
    }),
  );
});

test('taking in a file keeps what is newer here, and a copy of what gives way', () => {
  const mine = record({
    'python/x': { at: 30, value: 'print(3)' },
    'lesson/a/answer/q1': { at: 5, value: 'mine' },
    'lesson/a/step': { at: 5, value: 'play' },
  });
  const theirs = record({
    'python/x': { at: 20, value: 'print(1)' },
    'lesson/a/answer/q1': { at: 6, value: 'theirs' },
    'lesson/a/step': { at: 6, value: 'check' },
    'python/new': { at: 1, value: 'x' },
  });
  const plan = planMerge(mine, theirs);
  expect([...plan.take.keys()]).toEqual(['lesson/a/answer/q1', 'lesson/a/step', 'python/new']);
  expect([...plan.replaced]).toEqual([['lesson/a/answer/q1', { at: 5, value: 'mine' }]]);
  expect(plan.kept).toBe(1);
  expect(merge(mine, plan.take).get('python/x')?.value).toBe('print(3)');
});
test('taking in the same file twice changes nothing', () => {
  const opened = openFile(good);
  expect(opened.ok && planMerge(work, opened.entries)).toMatchObject({ kept: 2, take: new Map() });
});
