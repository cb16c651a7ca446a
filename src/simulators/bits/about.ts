import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'bits',
  title: 'Switches',
  line: 'On or off: a switch can do no more. Line some up and count, add, send secret messages, and wire a machine that adds.',
  challengeIds: [
    'thirteen',
    'one-flip',
    'a-pattern-each',
    'every-carry',
    'read-the-tape',
    'build-xor',
    'half-adder',
    'full-adder',
    'five-numbers',
    'minus-one',
  ],
  leavesOut:
    'In a chip the switches are transistors. No finger flips them: each is flipped by the wire from another, billions of times in a second. Ours wait for you. Real gates also take a moment to change, and now and then a bit flips by mistake; ours never do.',
};
