import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'cpu',
  title: 'CPU',
  line: 'See inside a tiny processor. Watch it work, one step at a time, and teach it a trick of your own.',
  challengeIds: [
    'fix-the-sum',
    'add-two',
    'three-times',
    'countdown',
    'letter-after',
    'bigger-of-two',
    'multiply',
    'divide',
    'fibonacci',
    'largest',
    'self-counter',
    'reverse',
    'sort-three',
  ],
  leavesOut:
    'A real CPU has many registers, counts in binary and does billions of steps a second, often several at once. Here a step is slow, the numbers are ours and there are only 100 boxes of RAM.',
};
