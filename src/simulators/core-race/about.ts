import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'core-race',
  title: 'Core race',
  line: 'One quick core, or eight slow ones? Say who will win, let them race, and see who has to wait.',
  challengeIds: [
    'one-beats-eight',
    'photos-in-time',
    'twice-as-fast',
    'hurry-the-call',
    'what-holds-it-up',
    'fill-the-ram',
    'frame-in-time',
    'five-times',
  ],
  leavesOut:
    'Real chips mix quick and slow cores, change their clock when they get hot, read the next photo early and keep copies close by in a cache. Here all cores of a machine are equal, handing out work costs no time, and every job is made of a few kinds of pieces.',
};
