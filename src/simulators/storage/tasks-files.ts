// Challenges about files: a rescue, a power cut, a secret, a scratch.
import { entryOf, holds } from './directory.ts';
import { defaultSetup } from './opening.ts';
import { atRest, done, hasFile, missing, no, type Task, toTheEnd, yes } from './tasks.ts';

export const rescue: Task = {
  id: 'rescue-letter',
  title: 'Rescue Gran’s letter',
  task: 'Gran’s letter was deleted by mistake. You also need to save a tune today. At the end both must be there, whole.',
  start: {
    ...defaultSetup,
    look: 'files',
    files: [
      { name: 'story', blocks: [2, 3, 4, 5, 6] },
      { name: 'letter', blocks: [7, 8, 9, 10], gone: true },
      { name: 'photo', blocks: [11, 12, 13, 14, 15, 16] },
    ],
  },
  solved: atRest((state) => {
    if (missing(state, ['letter']).length > 0) {
      const entry = entryOf(state.directory, 'letter');
      const lost =
        entry?.blocks.filter((block, part) => !holds(state.blocks[block], entry, part)).length ?? 4;
      return no(
        lost > 0
          ? `Too late: ${lost} of the letter’s blocks hold something else now. Start again.`
          : 'The letter is still crossed out. Its blocks are all there.',
      );
    }
    return missing(state, ['tune']).length > 0
      ? no('The letter is back. Now save the tune.')
      : yes('Both are safe. Deleted blocks are free blocks: first the rescue, then the save.');
  }),
  hints: [
    'Look at the blocks of the letter. What does it say in them still?',
    'To the system those blocks are free. What will it do with them when you save something?',
    'Undelete the letter first. Then save the tune.',
  ],
  solution: done({ kind: 'undelete', file: 'letter' }, { kind: 'save', file: 'tune' }),
  wrong: [
    {
      actions: done({ kind: 'save', file: 'tune' }, { kind: 'undelete', file: 'letter' }),
      because: 'the tune goes into the first free blocks, and those were the letter’s',
    },
    { actions: done({ kind: 'undelete', file: 'letter' }), because: 'the tune is to be saved too' },
    {
      actions: done({ kind: 'format' }, { kind: 'undelete', file: 'letter' }),
      because: 'formatting throws away the very line that says where the letter is',
    },
  ],
};

export const cutMidSave: Task = {
  id: 'cut-mid-save',
  title: 'Pull the plug',
  task: 'You are saving the story again, with a new ending. Cut the power in the middle of it. Then see to it that the new story is saved, and no file is lost.',
  start: { ...defaultSetup, look: 'files' },
  solved: atRest((state) => {
    const gone = missing(state, ['story', 'map', 'photo', 'diary']);
    if (gone.length > 0) return no(`The ${gone.join(' and the ')} is not whole.`);
    if (!state.cuts.includes('change story'))
      return no('The power has not been cut while the story was being saved.');
    return (entryOf(state.directory, 'story')?.save ?? 1) === 1
      ? no('All files are whole, but the story is still the old one. It has the old ending.')
      : yes(
          'The cut broke off the save, and the old story was still there. So you could save again. Nothing was lost.',
        );
  }),
  hints: [
    'Choose the story and press Save again. Then pause, or step, and look for the key that cuts the power.',
    'After the cut, look at the directory. Where does it say the story is: in the old blocks or in the new?',
    'The old story is still there. Press Save again once more, and let it finish.',
  ],
  solution: [
    { kind: 'change', file: 'story' },
    { kind: 'tick', count: 4 },
    { kind: 'cut' },
    { kind: 'change', file: 'story' },
    toTheEnd,
  ],
  wrong: [
    { actions: done({ kind: 'change', file: 'story' }), because: 'no power was cut' },
    {
      actions: [{ kind: 'change', file: 'story' }, { kind: 'tick', count: 4 }, { kind: 'cut' }],
      because: 'after the cut the old story counts, for the directory was not written yet',
    },
    {
      actions: [{ kind: 'cut' }, ...done({ kind: 'change', file: 'story' })],
      because: 'the cut came before the save began',
    },
  ],
};

export const reallyGone: Task = {
  id: 'really-gone',
  title: 'Really gone',
  task: 'The letter holds a secret. You give this drive away. See to it that nobody can find even one block of the letter. The map must stay.',
  start: {
    ...defaultSetup,
    look: 'files',
    files: [
      { name: 'story', blocks: [2, 3, 4, 5, 6] },
      { name: 'letter', blocks: [7, 8, 9, 10] },
      { name: 'map', blocks: [11, 12, 13] },
    ],
  },
  solved: atRest((state) => {
    if (missing(state, ['map']).length > 0) return no('The map was to stay.');
    const left = state.blocks.filter(
      (content) => content !== null && content !== 'torn' && 'file' in content && content.file === 'letter',
    ).length;
    if (hasFile(state, 'letter')) return no('The letter is still in the directory.');
    return left > 0
      ? no(
          `${left} ${left === 1 ? 'block' : 'blocks'} of the letter can still be read by anyone who looks at the blocks.`,
        )
      : yes('Nothing is left of it. Only new writing over the old made it go.');
  }),
  hints: [
    'Delete the letter, and look at its blocks. Has anything changed there?',
    'A block loses what is in it only when something new is written there. Where does a new file go?',
    'Delete the letter, then save something of four blocks or more: the tune, the game or the film.',
  ],
  solution: done({ kind: 'delete', file: 'letter' }, { kind: 'save', file: 'tune' }),
  wrong: [
    {
      actions: done({ kind: 'delete', file: 'letter' }),
      because: 'deleting only crosses out the line in the directory',
    },
    {
      actions: done({ kind: 'delete', file: 'letter' }, { kind: 'save', file: 'quiz' }),
      because: 'the quiz covers only two of the four blocks',
    },
    {
      actions: done({ kind: 'format' }),
      because: 'formatting throws the map away too, and leaves all blocks as they are',
    },
    {
      actions: done({ kind: 'change', file: 'letter' }, { kind: 'delete', file: 'letter' }),
      because: 'a new save goes to new blocks, so the letter is on the drive twice',
    },
  ],
};

export const badBlock: Task = {
  id: 'bad-block',
  title: 'A scratch on the disk',
  task: 'The disk has a scratch. One file can’t be read from it any more. Find out which, and save that file again from RAM, where it is still open. The system must know the bad block.',
  start: { ...defaultSetup, look: 'files', scratched: [12] },
  solved: atRest((state) => {
    if (!state.directory.bad.includes(12)) return no('The system does not know of the bad block yet.');
    const gone = missing(state, ['story', 'map', 'photo', 'diary']);
    return gone.length > 0
      ? no(`The ${gone.join(' and the ')} can’t be read whole from the disk.`)
      : yes('The map is in new blocks, and block 12 is crossed out for ever. Real disks do just that.');
  }),
  hints: [
    'How does the computer find out that a block is bad? Only when it needs it.',
    'Read one file after the other. Which one takes oddly long?',
    'Read the map. Then, with the map chosen, press Save again.',
  ],
  solution: done({ kind: 'read', file: 'map' }, { kind: 'change', file: 'map' }),
  wrong: [
    {
      actions: done({ kind: 'read', file: 'map' }),
      because: 'now the block is known, but the map is still in it',
    },
    {
      actions: done({ kind: 'change', file: 'map' }),
      because: 'the map is whole again, but the bad block counts as free, and will catch the next file',
    },
    {
      actions: done({ kind: 'read', file: 'story' }, { kind: 'change', file: 'story' }),
      because: 'the story is not hurt',
    },
  ],
};
