import { expect, test } from 'vitest';
import { addressOf, placeAt } from './place.ts';

const here = { pathname: '/lessons/a/', search: '?seed=7B', hash: '#one', key: '1' };

test.each([
  ['/play/cpu/', '/play/cpu/'],
  ['/play/cpu/#program=INP%0A?', '/play/cpu/#program=INP%0A?'],
  ['/lessons/b/?seed=x#two', '/lessons/b/?seed=x#two'],
  ['#two', '/lessons/a/?seed=7B#two'],
  ['?seed=8', '/lessons/a/?seed=8'],
  ['#', '/lessons/a/?seed=7B'],
])('%s leads to %s', (to, expected) => {
  expect(addressOf(placeAt(to, here, '2'))).toBe(expected);
});
