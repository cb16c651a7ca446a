import { expect, test } from 'vitest';
import { memoryStorage } from '../platform/index.ts';
import { cleanName, currentProfile, listProfiles } from './profiles.ts';

test.each([
  ['  Ada   L ', 'Ada L'],
  ['a\u0000b\nc', 'a b c'],
  ['x'.repeat(50), 'x'.repeat(20)],
  ['   ', ''],
  ['Zoë', 'Zoë'],
])('the nickname %j is kept as %j', (typed, kept) => {
  expect(cleanName(typed)).toBe(kept);
});
test('everybody with something on this device is listed, the first profile first', () => {
  const store = memoryStorage({
    'yoc/p2/pupil/self': '{"v":1,"at":1,"value":{"name":"Ben","badge":"owl"}}',
    'yoc/p1/lesson/a/step': '{"v":1,"at":1,"value":"x"}',
    'yoc/p3/pupil/self': 'damaged',
    'yoc/settings': '{}',
    'yoc/offline/state': 'x',
  });
  expect(listProfiles(store)).toEqual([
    { id: 'me', name: '', badge: '' },
    { id: 'p1', name: '', badge: '' },
    { id: 'p2', name: 'Ben', badge: 'owl' },
    { id: 'p3', name: '', badge: '' },
  ]);
});
test.each([
  [{ 'yoc/current': 'p2' }, 'p2'],
  [{ 'yoc/current': '../x' }, 'me'],
  [{}, 'me'],
])('with %j the profile is %s', (start, expected) => {
  expect(currentProfile(memoryStorage(start as Record<string, string>))).toBe(expected);
});
