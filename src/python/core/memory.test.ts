import { afterEach, expect, test } from 'vitest';
import { isWorn, limitMemory, WORN } from './memory.ts';

// oxlint-disable-next-line typescript/unbound-method -- it is put back
const { grow } = WebAssembly.Memory.prototype;
afterEach(() => {
  WebAssembly.Memory.prototype.grow = grow;
});
const PAGE = 65_536;

test('memory grows up to the limit, and no further', () => {
  limitMemory(10 * PAGE);
  const memory = new WebAssembly.Memory({ initial: 1 });
  expect(memory.grow(9)).toBe(1);
  expect(() => memory.grow(1)).toThrow(RangeError);
  expect(memory.buffer.byteLength).toBe(10 * PAGE);
});

test('a worker is worn when its memory has grown large', () => {
  limitMemory(2 * WORN);
  const memory = new WebAssembly.Memory({ initial: 1 });
  memory.grow(1);
  expect(isWorn()).toBe(false);
  memory.grow(WORN / PAGE);
  expect(isWorn()).toBe(true);
});
