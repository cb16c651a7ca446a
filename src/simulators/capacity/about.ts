import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'capacity',
  title: 'Capacity',
  line: 'Pour bytes onto two shelves, from one letter to a whole library, and find out who stole 69 GB from a new disk.',
  challengeIds: [
    'first-kib',
    'both-whole',
    'who-stole',
    'says-one-tb',
    'pack-the-card',
    'ten-seconds',
    'before-tea',
    'sort-adverts',
  ],
  leavesOut:
    'A real disk keeps some room for its own lists, so a little less is left for you. Real lines slow down when many people use them, and some of what they carry is addresses and checks. Sizes of photos, songs, films and games are round examples: change them.',
};
