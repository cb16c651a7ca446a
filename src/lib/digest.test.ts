import { expect, test } from 'vitest';
import { digest } from './digest.ts';

test('the digest is the published FNV-1a of 32 bits', () => {
  expect(digest('')).toBe((0x811c9dc5).toString(36));
  expect(digest('a')).toBe((0xe40c292c).toString(36));
  expect(digest('foobar')).toBe((0xbf9cf968).toString(36));
});
