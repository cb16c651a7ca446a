import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'ram',
  title: 'Ram',
  line: 'One line that makes a child want to try it.',
  challengeIds: ['all-on'],
  leavesOut: 'What the real thing has and this model has not, in a sentence or two.',
};
