// Every link from a lesson into the ALU opens what the text says: it is understood, its tape is printed, its columns done.
import { describe, expect, test } from 'vitest';
import { read } from '../src/simulators/alu/link.ts';
import { start, step } from '../src/simulators/alu/model.ts';
import type { State } from '../src/simulators/alu/state.ts';
import { lineText } from '../src/simulators/alu/words.ts';
import { linksInto } from './support/lesson-links.ts';

const links = linksInto('alu');
function opened(hash: string): State {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
}
const linesOf = (hash: string): readonly string[] => opened(hash).tape.map(lineText);

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(20);
});
describe.each(links)('$place', ({ hash }) => {
  test('is understood whole, and gets to the column it asks for', () => {
    expect(read(hash).problem).toBeUndefined();
    expect(opened(hash).column).toBe(Number(/\bsteps=(\d+)/.exec(hash)?.[1] ?? 0));
  });
});

// What machine/two-numbers says comes out.
test.each<[claim: string, hash: string, last: string]>([
  ['compare gives no number', 'a=7&b=5&op=cmp&steps=8', '7 ? 5 bigger'],
  ['200 + 100', 'a=200&b=100&op=add&steps=8', '200 + 100 = 44'],
  ['255 + 1', 'a=255&b=1&op=add&steps=8', '255 + 1 = 0'],
  ['250 + 10', 'a=250&b=10&op=add&steps=8', '250 + 10 = 4'],
  ['five numbers', 'tape=2add4,L1add6,L2add8&a=L3&b=10&op=add&steps=8', '20 + 10 = 30'],
  ['six sevens in three', 'tape=7add7,L1addn2&a=L2&b=L2&op=add&steps=8', '21 + 21 = 42'],
  ['three lines', 'tape=10add4,L1sub3&a=L2&b=L2&op=add&steps=8', '11 + 11 = 22'],
  ['squares by adding', 'tape=1add3,n2add2,L1addL2,L2addn3,L3addL4&a=L4&b=n3&op=add&steps=8', '7 + 2 = 9'],
])('%s', (_claim, hash, last) => {
  expect(linesOf(hash).at(-1)).toBe(last);
});
test('the squares of the stretch', () => {
  expect(linesOf('tape=1add3,n2add2,L1addL2,L2addn3,L3addL4')).toEqual([
    '1 + 3 = 4',
    '3 + 2 = 5',
    '4 + 5 = 9',
    '5 + 2 = 7',
    '9 + 7 = 16',
  ]);
});
const saysAfter = (count: number): string => step(opened('a=27&b=15'), { kind: 'tick', count }).says;
test('paper is done after two columns of 27 + 15, the lamps after more', () => {
  expect([1, 2, 3, 6].map((count) => saysAfter(count).startsWith('Paper'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
