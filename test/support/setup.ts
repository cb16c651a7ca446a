// A console error or warning fails the test that caused it.
import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});
afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(said, 'the console was not silent').toEqual([]);
});

// As public/boot.js does in every page: style sheets show what can be pressed only where a script has said so.
if (typeof document !== 'undefined') document.documentElement.classList.add('js');
