import type { About } from '../../simulation/contract.ts';

export const about: About = {
  id: 'storage',
  title: 'Storage',
  line: 'Watch a disk hunt for your file while flash is long done. Delete a letter, rescue it, and pull the plug in the middle of a save.',
  challengeIds: [
    'faster-film',
    'rescue-letter',
    'cut-mid-save',
    'really-gone',
    'bad-block',
    'spread-the-wear',
    'long-wait',
  ],
  leavesOut:
    'Real disks have hundreds of thousands of tracks and two sides to each platter. They keep copies of blocks in RAM, and read ahead. Flash does many pages at once, stands far more erasing than here, and on many computers is told when a file is deleted: then nothing can be brought back.',
};
