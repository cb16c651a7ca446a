import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'alu',
  title: 'ALU',
  line: 'Two numbers in, one answer out. That is all it can do. Chain its small steps on paper tape and do big sums.',
  challengeIds: [
    'add-five',
    'which-is-bigger',
    'six-times-seven',
    'double-and-double',
    'too-big',
    'average',
    'clear-the-top',
    'equal-without-compare',
  ],
  leavesOut:
    'A real ALU does all its columns in less than a billionth of a second, and takes 64 lamps at once. Ours goes slowly, so that you can watch. It takes away by borrowing. Most real ones turn taking away into adding, and get the same answer.',
};
