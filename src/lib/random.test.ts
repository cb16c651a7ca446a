import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

function five(seed: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: 5 }, () => random());
}

test('the same seed gives the same numbers, another seed others', () => {
  expect(five(1)).toEqual(five(1));
  expect(five(1)).not.toEqual(five(2));
});

test('the numbers lie from 0 up to 1 and are spread evenly', () => {
  const random = randomFrom(7);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i++) {
    const number = random();
    expect(number >= 0 && number < 1).toBe(true);
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
