import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { choices, defaults, readSettings, settingNames, writeSettings } from './schema.ts';

test('the defaults are the first of each row', () => {
  for (const name of settingNames) expect(defaults[name]).toBe(choices[name][0]);
});
test.each([
  ['good ones are read', '{"theme":"dark","size":"large"}', { theme: 'dark', size: 'large' }],
  ['a bad one does not spoil a good one', '{"theme":"neon","size":"large"}', { size: 'large' }],
  ['damage gives nothing', '{"theme":"da', {}],
  ['nothing gives nothing', null, {}],
])('%s', (_, stored, expected) => {
  expect(readSettings(stored)).toEqual(expected);
});
test('what a newer version put beside ours stays', () => {
  const text = writeSettings({ ...defaults, theme: 'dark' }, '{"theme":"paper","voice":"calm"}');
  expect(JSON.parse(text)).toEqual({ ...defaults, theme: 'dark', voice: 'calm' });
});
test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSettings(writeSettings({ ...defaults, ...readSettings(text) }, text))).toBeDefined();
    }),
  );
});
