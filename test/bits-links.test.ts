// Every link from a lesson into the bench of switches opens what the text says.
import { describe as group, expect, test } from 'vitest';
import { read } from '../src/simulators/bits/link.ts';
import { describe, start, step } from '../src/simulators/bits/model.ts';
import { linksInto } from './support/lesson-links.ts';

const links = linksInto('bits');
function opened(hash: string): string {
  const { setup, actions } = read(hash);
  return describe(actions.reduce(step, start(setup)));
}

test('there are links to check', () => {
  expect(links.length).toBeGreaterThan(30);
});
group.each(links)('$place', ({ hash }) => {
  test('is understood whole', () => {
    expect(read(hash).problem).toBeUndefined();
    expect(opened(hash)).not.toBe('');
  });
});

// What memory/bits says comes out.
test.each<[claim: string, hash: string, says: RegExp]>([
  [
    'seven and one more',
    'bits=4&n=7&steps=1',
    /^7, then 8: the 1, the 2 and the 4 go off, and the 8 comes on/,
  ],
  ['0 1 1 0', 'bits=4&n=6', /^4 \+ 2 = 6/],
  ['1 0 1 1', 'bits=4&n=11', /^8 \+ 2 \+ 1 = 11/],
  ['one hand', 'bits=5&n=31', /^16 \+ 8 \+ 4 \+ 2 \+ 1 = 31/],
  ['all on, with minus', 'bits=8&n=255&minus', /= −1\./],
  ['1 + 1', 'add=1,1&bits=4&steps=4', /1 \+ 1 = 2\.$/],
  ['5 + 7', 'add=5,7&bits=4&steps=4', /5 \+ 7 = 12\.$/],
  ['6 + 3', 'add=6,3&bits=4&steps=4', /6 \+ 3 = 9\.$/],
  ['AND', 'wire=and&in=3&tried=0,1,2', /A is on and B is on: the lamp is on/],
  ['stairs, both', 'wire=stairs&in=3&tried=0,1,2', /A is on and B is on: the lamp is off/],
  [
    'OR for the carry',
    'wire=half&parts=xor,or&in=1&tried=0',
    /0 \+ 1: carry 1, sum 1\. It should be carry 0/,
  ],
  ['the letter C', 'tape=00011&steps=1', /The lamps show 3: C/],
  ['write your own', 'tape=01000,01001', /The tape says HI/],
])('%s', (_claim, hash, says) => {
  expect(opened(hash)).toMatch(says);
});
