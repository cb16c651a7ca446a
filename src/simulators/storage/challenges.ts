// The challenges: a slow film, four about files, a worn-out block, and a very long wait.
import { entryOf, piecesOf } from './directory.ts';
import { LIFE } from './facts.ts';
import { RUNGS, waitOf } from './ladder.ts';
import { defaultSetup } from './opening.ts';
import { atRest, done, missing, no, type Task, yes } from './tasks.ts';
import { badBlock, cutMidSave, reallyGone, rescue } from './tasks-files.ts';
import { diskTime, ms } from './words.ts';

const FILM_LIMIT = 40_000;
const fasterFilm: Task = {
  id: 'faster-film',
  title: 'The slow film',
  task: 'The film is in many pieces, and the disk needs ages to read it. Make the disk read all of it in 40 ms or less. Nothing may be deleted.',
  start: {
    ...defaultSetup,
    files: [
      { name: 'story', blocks: [2, 3, 4, 5, 6] },
      { name: 'map', blocks: [9, 10, 11] },
      { name: 'film', blocks: [7, 26, 8, 44, 12, 30, 45, 13, 27] },
      { name: 'photo', blocks: [14, 15, 16, 17, 18, 19] },
    ],
  },
  solved: atRest((state) => {
    const gone = missing(state, ['story', 'map', 'film', 'photo']);
    if (gone.length > 0) return no(`The ${gone.join(' and the ')} is gone. Start again.`);
    const { bill } = state;
    if (bill?.verb !== 'read' || bill.file !== 'film') return no('Read the film, then check.');
    const time = diskTime(bill);
    const film = entryOf(state.directory, 'film');
    const pieces = film ? piecesOf(film) : 0;
    if (time > FILM_LIMIT)
      return no(
        `The disk took ${ms(time)}. The film is in ${pieces} ${pieces === 1 ? 'piece' : 'pieces'}, and each piece costs a seek or a turn.`,
      );
    return yes(
      `${ms(time)}, and all of it in one piece. Now the blocks follow each other under the head. Flash took 1.125 ms, as before.`,
    );
  }),
  hints: [
    'Read the film once, and look at the sum. What takes longest: seeking, turning or reading?',
    'If its blocks came one after the other, there would be hardly any seeks. Is there a key for that?',
    'Press Tidy up, let it finish, then read the film again.',
  ],
  solution: done({ kind: 'tidy' }, { kind: 'read', file: 'film' }),
  wrong: [
    {
      actions: done({ kind: 'read', file: 'film' }),
      because: 'nine pieces cost eight seeks and eight waits',
    },
    {
      actions: done(
        { kind: 'delete', file: 'story' },
        { kind: 'change', file: 'film' },
        { kind: 'read', file: 'film' },
      ),
      because: 'deleting the story makes room, but the story was to stay',
    },
    {
      actions: done({ kind: 'rpm', rpm: 5400 }, { kind: 'read', file: 'film' }),
      because: 'a slower platter only makes it worse',
    },
  ],
};

const CHANGES = 20;
const MOST_WEAR = 5;
const spreadTheWear: Task = {
  id: 'spread-the-wear',
  title: 'Spread the wear',
  task: `Save the diary again ${CHANGES} times, on one flash drive. No erase block may be erased more than ${MOST_WEAR} times.`,
  start: { ...defaultSetup, levelling: false },
  solved: atRest(({ flash, changes }) => {
    const most = Math.max(...flash.wear);
    const at = 'ABCDEFGH'[flash.wear.indexOf(most)] ?? '';
    if (most > MOST_WEAR)
      return no(
        `Erase block ${at} was erased ${most} times${most >= LIFE ? ', and is worn out' : ''}. Others were hardly touched.`,
      );
    if (changes < CHANGES) return no(`${changes} of ${CHANGES} saves are done on this flash drive.`);
    return yes(
      `${changes} saves, and no erase block was erased more than ${most} times. The wear is spread over all of them.`,
      {
        'most erases': { yours: most, best: 2 },
      },
    );
  }),
  hints: [
    'Press Save again ten times, and watch the counts at the erase blocks. Which goes up fastest?',
    'The directory is written at each save, always in the same erase block. Could a changed page go somewhere else?',
    'Switch wear levelling on. Then save the diary again twenty times.',
  ],
  solution: [
    { kind: 'levelling', on: true },
    { kind: 'changes', file: 'diary', times: 10 },
    { kind: 'changes', file: 'diary', times: 10 },
  ],
  wrong: [
    {
      actions: [{ kind: 'changes', file: 'diary', times: 20 }],
      because: 'without levelling the same erase block is erased each time',
    },
    {
      actions: [
        { kind: 'levelling', on: true },
        { kind: 'changes', file: 'diary', times: 10 },
      ],
      because: 'that is only ten times',
    },
  ],
};

const SUMMER_DAYS = 42;
const longWait: Task = {
  id: 'long-wait',
  title: 'The long wait',
  task: 'If a tick took a second: stop at the first rung where the CPU would wait longer than your whole summer holiday, six weeks.',
  start: { ...defaultSetup, look: 'ladder' },
  solved: ({ rung, look }) => {
    const here = RUNGS[rung];
    const first = RUNGS.findIndex((one) => waitOf(one) > SUMMER_DAYS * 86_400);
    if (look !== 'ladder' || !here) return no('Climb down the ladder first.');
    if (rung < first) return no(`${here.name}: ${here.wait}. That is less than six weeks.`);
    return rung > first
      ? no(`${here.name}: ${here.wait}. Long enough, but was there no rung before it?`)
      : yes(`${here.wait}, for one block of the disk. Flash takes ${RUNGS[rung - 1]?.wait ?? ''}.`);
  },
  hints: [
    'Go down a rung at a time, and read how long the CPU waits.',
    'Flash is days. Six weeks are 42 days.',
    'One below flash.',
  ],
  solution: [{ kind: 'rung', to: 4 }],
  wrong: [
    { actions: [{ kind: 'rung', to: 3 }], because: 'flash takes three and a half days: not even a week' },
    { actions: [{ kind: 'rung', to: 6 }], because: 'tape is long enough, and so are two rungs above it' },
  ],
};

export const challenges: readonly Task[] = [
  fasterFilm,
  rescue,
  cutMidSave,
  reallyGone,
  badBlock,
  spreadTheWear,
  longWait,
];
