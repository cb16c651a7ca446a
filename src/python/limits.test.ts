import { expect, test } from 'vitest';
import { createOutputBuffer, OUTPUT_PAUSE } from './limits.ts';

function setUp(limit = 100) {
  const delivered: string[] = [];
  let cuts = 0;
  let time = 0;
  const output = createOutputBuffer(
    ({ stream, text }) => delivered.push(`${stream}:${text}`),
    () => cuts++,
    () => time,
    limit,
  );
  return { output, delivered, wait: (milliseconds: number) => (time += milliseconds), cuts: () => cuts };
}

test('the first words are delivered at once, the next together after a pause', () => {
  const { output, delivered, wait } = setUp();
  output.write('out', 'a');
  output.write('out', 'b');
  output.write('out', 'c');
  expect(delivered).toEqual(['out:a']);
  wait(OUTPUT_PAUSE);
  output.tick();
  expect(delivered).toEqual(['out:a', 'out:bc']);
});

test('before a question everything is delivered', () => {
  const { output, delivered } = setUp();
  output.write('out', 'a');
  output.write('out', 'Name? ');
  output.flush();
  expect(delivered).toEqual(['out:a', 'out:Name? ']);
});

test('errors and words keep their order', () => {
  const { output, delivered } = setUp();
  output.write('out', 'a');
  output.write('out', 'b');
  output.write('err', 'c');
  output.flush();
  expect(delivered).toEqual(['out:a', 'out:b', 'err:c']);
});

test('a flood is cut at the limit, once, and what follows is forgotten', () => {
  const { output, delivered, cuts } = setUp(10);
  for (let line = 0; line < 1000; line++) output.write('out', 'abcd');
  output.flush();
  expect(delivered.join('').replaceAll('out:', '')).toBe('abcdabcdab');
  expect(cuts()).toBe(1);
});

test('exactly the limit is no flood', () => {
  const { output, cuts } = setUp(8);
  output.write('out', 'abcd');
  output.write('out', 'abcd');
  expect(cuts()).toBe(0);
  output.write('out', 'a');
  expect(cuts()).toBe(1);
});

test('a new run may print again', () => {
  const { output, delivered } = setUp(4);
  output.write('out', 'abcdef');
  output.restart();
  output.write('out', 'gh');
  output.flush();
  expect(delivered).toEqual(['out:abcd', 'out:gh']);
});
