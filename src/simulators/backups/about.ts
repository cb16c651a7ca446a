import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'backups',
  title: 'Backups',
  line: 'Look after a club’s map for a year. Choose where its copies go. Then see what a bad week leaves you.',
  challengeIds: [
    'own-disk',
    'noticed-late',
    'one-basket',
    'out-of-reach',
    'try-it-out',
    'quick-back',
    'any-luck',
    'for-the-least',
  ],
  leavesOut:
    'Here bad weeks come at most one in eight, and a test once in four weeks always comes in time. Real bad luck is not so polite. Real copies also have to be kept private, and people change the same file at once. Our prices and times are round numbers.',
};
