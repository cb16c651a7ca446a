import { expect, test } from 'vitest';
import { relative } from './address.ts';

test.each([
  ['/lessons/a/b/', '/lessons/a/c/', '../c/'],
  ['/lessons/a/b/', '/', '../../../'],
  ['/', '/play/cpu/', 'play/cpu/'],
  ['/play/cpu/', '/play/cpu/', './'],
  ['/play/cpu/', '/play/cpu/#program=INP', './#program=INP'],
  ['/404.html', '/play/', 'play/'],
  ['/play/', '#part', '#part'],
])('from %s the address of %s is %s', (from, to, expected) => {
  expect(relative(from, to)).toBe(expected);
});
