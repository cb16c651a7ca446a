import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'pc-bench',
  title: 'PC bench',
  line: 'An old PC with its lid off. Put it together, switch it on, and mend it when it will not start.',
  challengeIds: [
    'first-start',
    'cpu-and-cooler',
    'pair-up',
    'red-stripe',
    'black-to-black',
    'second-disk',
    'fast-game',
    'repair-desk',
    'repair-homework',
    'repair-dark',
    'repair-beeps',
    'repair-warm',
    'repair-disk',
    'repair-silent',
    'repair-tune',
    'shop-gran',
    'shop-game',
    'shop-band',
  ],
  leavesOut:
    'On a real board you also set the volts and the speed with jumpers, fix every part with screws, and beware of static. Nothing you do here can break a part.',
};
