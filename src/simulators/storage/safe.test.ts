// Whatever is done, and whenever the power fails: no saved file is lost, and no block counts twice.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { directoryOn, freeBlocks, isWhole, liveIn } from './directory.ts';
import { BLOCKS, CARDS, LIFE, STOCK } from './facts.ts';
import { defaultSetup, start, step } from './model.ts';
import type { Action, Directory, State } from './state.ts';

const names = Object.keys(STOCK);
const order: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('save', 'save', 'add', 'change', 'delete', 'undelete', 'read'),
    file: fc.constantFrom(...names),
  }),
  fc.constant<Action>({ kind: 'tidy' }),
);
/** An order, and after how many ticks the power is cut, if it is. */
const doing = fc.record({ order, cutAfter: fc.option(fc.nat({ max: 40 }), { freq: 1 }) });
const end: Action = { kind: 'tick', count: 100_000 };

const kept = (directory: Directory) =>
  new Map(liveIn(directory).map(({ name, blocks, save }) => [name, JSON.stringify([blocks.length, save])]));

/** Every block is the directory's, in one file, bad, or free: once. */
function countedOnce({ directory }: State): void {
  const inFiles = liveIn(directory).flatMap(({ blocks }) => blocks);
  const all = [
    ...inFiles,
    ...directory.bad.filter((block) => !inFiles.includes(block)),
    ...freeBlocks(directory),
  ];
  expect(all.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: BLOCKS - CARDS }, (_, at) => at + CARDS),
  );
}
function flashHolds(state: State): void {
  const { pages, wear } = state.flash;
  const held = pages.filter((page) => page >= 0);
  expect(new Set(held).size).toBe(held.length);
  expect(Math.max(...wear)).toBeLessThanOrEqual(LIFE);
  if (state.flash.spent) return;
  for (const { blocks } of liveIn(state.directory)) for (const block of blocks) expect(held).toContain(block);
}

test.each([true, false])('no saved file is lost, with levelling %s', (levelling) => {
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 30 }), (doings) => {
      let state = start({ ...defaultSetup, levelling });
      for (const { order: what, cutAfter } of doings) {
        const before = kept(state.directory);
        state = step(state, what);
        if (state.problem) continue;
        if (cutAfter === null) state = step(state, end);
        else {
          if (cutAfter > 0) state = step(state, { kind: 'tick', count: cutAfter });
          state = step(state, { kind: 'cut' });
        }
        // What the computer knows is what it would find after a cut at this moment.
        expect(state.job).toBeUndefined();
        expect(directoryOn(state.blocks)).toEqual(state.directory);
        const after = kept(state.directory);
        for (const entry of liveIn(state.directory)) expect(isWhole(state, entry)).toBe(true);
        const touched = 'file' in what ? what.file : undefined;
        for (const [name, was] of before) {
          if (name !== touched) expect(after.get(name)).toBe(was);
          else if (what.kind !== 'delete') expect(after.has(name)).toBe(true);
        }
        countedOnce(state);
        flashHolds(state);
      }
    }),
    { numRuns: 60 },
  );
});

test('with scratches only the scratched files are hurt', () => {
  const withScratch = fc.oneof(
    { weight: 4, arbitrary: order },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('scratch' as const), file: fc.constantFrom(...names) }),
    },
  );
  fc.assert(
    fc.property(fc.array(withScratch, { maxLength: 25 }), (orders) => {
      let state = start(defaultSetup);
      for (const what of orders) {
        const next = step(state, what);
        if (next.problem) continue;
        state = step(next, end);
        expect(state.job).toBeUndefined();
        countedOnce(state);
        for (const entry of liveIn(state.directory))
          if (!entry.blocks.some((block) => state.scratched.includes(block)))
            expect(isWhole(state, entry)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
