import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'ram',
  title: 'RAM',
  line: 'Put programs into a hundred numbered cells, watch them take turns, and then pull the plug.',
  challengeIds: [
    'new-place',
    'take-turns',
    'in-a-row',
    'race-the-tape',
    'back-on-the-screen',
    'save-in-time',
    'squeeze-in',
  ],
  leavesOut:
    'Real RAM has billions of cells and no colours, and the operating system lives in it too. It shares out the room, and puts aside parts of programs instead of whole ones.',
};
