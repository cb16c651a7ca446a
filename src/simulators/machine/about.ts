import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'machine',
  title: 'The machine',
  line: 'Open up a computer, a phone, even a washing machine. Go in, deeper and deeper, and chase a key press all the way to the screen.',
  challengeIds: [
    'to-the-screen',
    'same-chip',
    'keeps-in-the-phone',
    'keep-a-letter',
    'where-it-is-made',
    'guess-four',
  ],
  leavesOut:
    'A real machine has far more chips and wires, and passes millions of such messages a second. Here we follow one of them, slowly, with parts drawn bigger than they are. Real programs look a key up in a table; ours adds 61.',
};
