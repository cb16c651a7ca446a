import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'byte-lab',
  title: 'Byte lab',
  line: 'Type, paint, draw a sound: it all turns into the same small numbers. Then open a file of your own and look inside.',
  challengeIds: [
    'two-bytes-each',
    'blue-word',
    'word-program',
    'no-such-paint',
    'straighten',
    'squeeze-sound',
    'backfire',
    'lost-labels',
  ],
  leavesOut:
    'This tray holds only 256 bytes. A photo has millions of them, and is packed by cleverer rules than ours. Our pictures are tiny, and our sounds are a short wave that goes round and round.',
};
