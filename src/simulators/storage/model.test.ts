import { expect, test } from 'vitest';
import { entryOf, freeBlocks, piecesOf } from './directory.ts';
import { turnOf } from './facts.ts';
import { clock, defaultSetup, describe, setupOf, start, step } from './model.ts';
import type { Action, Setup, SetupFile, State } from './state.ts';
import { diskTime, flashTime } from './words.ts';

const end: Action = { kind: 'tick', count: 100_000 };
const run = (setup: Partial<Setup>, ...actions: readonly Action[]): State =>
  actions.reduce((state, action) => step(step(state, action), end), start({ ...defaultSetup, ...setup }));
const blocksOf = (state: State, name: string) => entryOf(state.directory, name)?.blocks;

// The disk: seek + turn + pass, in microseconds. At 7,200 a block passes in 700 and a turn takes 8,400; at 5,400 900 and 10,800.
test.each<
  [what: string, rpm: 5400 | 7200, blocks: readonly number[], seek: number, turn: number, pass: number]
>([
  ['the block under the head', 7200, [12], 8500, 8300, 700],
  ['one block on the first track', 7200, [3], 0, 2100, 700],
  ['the same, turning slower', 5400, [3], 0, 2700, 900],
  ['three blocks in a row', 7200, [2, 3, 4], 0, 1400, 2100],
  ['three blocks, each a block apart', 7200, [2, 4, 6], 0, 2800, 2100],
  ['in the wrong order: nearly a turn for each', 7200, [4, 3, 2], 0, 2800 + 7000 + 7000, 2100],
  ['from track to track and back', 7200, [2, 26], 12_000, 1400 + 4100, 1400],
])('reading %s at %d', (_, rpm, blocks, seek, turn, pass) => {
  const { bill } = run({ rpm, files: [{ name: 'map', blocks }] }, { kind: 'read', file: 'map' });
  expect(bill).toMatchObject({ seek, turn, pass, reads: blocks.length });
});
test('a turn is what its blocks are', () => {
  expect([turnOf(5400), turnOf(7200)]).toEqual([10_800, 8400]);
});
test('the sums are of what is shown: five pages of flash, one seek-free read', () => {
  const { bill } = run({}, { kind: 'read', file: 'story' });
  expect(bill && [diskTime(bill), flashTime(bill)]).toEqual([1400 + 3500, 625]);
});

// Files: before, what is done, where each is afterwards. Block 0 and 1 are the directory's.
const three: readonly SetupFile[] = [
  { name: 'story', blocks: [2, 3, 4] },
  { name: 'map', blocks: [6, 7] },
  { name: 'letter', blocks: [8, 9], gone: true },
];
test.each<
  [
    what: string,
    actions: readonly Action[],
    name: string,
    blocks: readonly number[] | undefined,
    gone: boolean,
  ]
>([
  ['a new file takes the first free blocks', [{ kind: 'save', file: 'quiz' }], 'quiz', [5, 8], false],
  ['adding makes pieces', [{ kind: 'add', file: 'story' }], 'story', [2, 3, 4, 5, 8], false],
  ['a file saved again goes to new blocks', [{ kind: 'change', file: 'map' }], 'map', [5, 8], false],
  ['deleting leaves its blocks in the directory', [{ kind: 'delete', file: 'map' }], 'map', [6, 7], true],
  ['undelete brings back', [{ kind: 'undelete', file: 'letter' }], 'letter', [8, 9], false],
  [
    'tidy puts it in one piece',
    [{ kind: 'add', file: 'story' }, { kind: 'tidy' }],
    'story',
    [9, 10, 11, 12, 13],
    false,
  ],
  ['format forgets', [{ kind: 'format' }], 'story', undefined, false],
])('%s', (_, actions, name, blocks, gone) => {
  const state = run({ files: three }, ...actions);
  expect(state.problem).toBeUndefined();
  expect(blocksOf(state, name)).toEqual(blocks);
  expect(entryOf(state.directory, name)?.gone ?? false).toBe(gone);
});

test.each<[what: string, actions: readonly Action[], says: RegExp]>([
  ['reading what is deleted', [{ kind: 'read', file: 'letter' }], /The letter is deleted/],
  [
    'undelete after its blocks were used',
    [
      { kind: 'save', file: 'tune' },
      { kind: 'undelete', file: 'letter' },
    ],
    /Too late for the letter: 2 of its 2 blocks were used/,
  ],
  ['undelete of what is there', [{ kind: 'undelete', file: 'map' }], /not deleted/],
  ['saving twice', [{ kind: 'save', file: 'map' }], /There is a map already/],
  ['reading after format', [{ kind: 'format' }, { kind: 'read', file: 'map' }], /no map in the directory/],
  ['tidying what is tidy', [{ kind: 'tidy' }], /nothing to tidy/],
  ['a ladder that goes on', [{ kind: 'rung', to: 9 }], /ladder does not go that far/],
])('%s is refused, and nothing changes', (_, actions, says) => {
  const before = run({ files: three }, ...actions.slice(0, -1));
  const last = actions.at(-1);
  const after = last ? step(before, last) : before;
  expect(after).toEqual({ ...before, problem: after.problem });
  expect(describe(after)).toMatch(says);
});
test('no order is taken while the drives work', () => {
  const busy = step(start(defaultSetup), { kind: 'read', file: 'story' });
  expect(step(busy, { kind: 'tidy' }).problem?.says).toBe('The drives are still at work.');
  expect(clock.canTick(busy)).toBe(true);
});

test('a file without room is refused', () => {
  const files = [
    { name: 'film', blocks: Array.from({ length: 16 }, (_, at) => at + 2) },
    { name: 'game', blocks: Array.from({ length: 16 }, (_, at) => at + 18) },
    { name: 'photo', blocks: Array.from({ length: 10 }, (_, at) => at + 34) },
  ];
  const state = start({ ...defaultSetup, files });
  expect(freeBlocks(state.directory)).toHaveLength(4);
  expect(step(state, { kind: 'save', file: 'story' }).problem?.says).toMatch(
    /5 free blocks are needed, and there are 4/,
  );
  expect(piecesOf({ blocks: [2, 3, 5] })).toBe(2);
});

test('a scratch is found at the first read, costs three turns, and a save goes elsewhere', () => {
  const read = run({ files: three, scratched: [6] }, { kind: 'read', file: 'map' });
  expect(read.bill).toMatchObject({ lost: [6], turn: 4200 + 3 * 8400 });
  expect(read.directory.bad).toEqual([6]);
  expect(read.says).toMatch(/The map can’t be read: block 6 is bad/);
  const saved = step(step(read, { kind: 'change', file: 'map' }), end);
  expect(blocksOf(saved, 'map')).toEqual([5, 8]);
  expect(freeBlocks(saved.directory)).not.toContain(6);
  const met = run({ files: three, scratched: [5] }, { kind: 'save', file: 'quiz' });
  expect(blocksOf(met, 'quiz')).toEqual([8, 9]);
});

test('a power cut while a block is written tears it, and the directory of before counts', () => {
  let state = step(start({ ...defaultSetup, files: three }), { kind: 'change', file: 'map' });
  state = step(state, { kind: 'tick', count: 1 });
  state = step(state, { kind: 'cut' });
  expect(state.blocks[5]).toBe('torn');
  expect(blocksOf(state, 'map')).toEqual([6, 7]);
  expect(state.job).toBeUndefined();
});
test('the set-up of a state opens the same files', () => {
  const state = run({ files: three }, { kind: 'add', file: 'map' }, { kind: 'delete', file: 'story' });
  expect(setupOf(start(setupOf(state)))).toEqual(setupOf(state));
});
test('the sentence of the ladder', () => {
  expect(describe(run({ look: 'ladder' }, { kind: 'rung', to: 2 }))).toBe(
    'RAM, on the board. If one tick took a second, the CPU would wait 5 minutes. Really: 100 billionths of a second.',
  );
});

test('a flash drive without levelling is worn out in the end, and left behind; the disk goes on', () => {
  const worn = run(
    { levelling: false },
    ...[1, 2, 3, 4].map((): Action => ({ kind: 'changes', file: 'diary', times: 10 })),
  );
  expect(worn.flash.spent).toBe(true);
  expect(worn.says).toMatch(/worn out/);
  expect(worn.problem).toBeUndefined();
  const read = step(step(worn, { kind: 'read', file: 'diary' }), end);
  expect(read.bill).toMatchObject({ reads: 0, lost: [] });
});
