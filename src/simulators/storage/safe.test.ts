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
/** An order, and where on its way the power is cut, if it is: 0 at its beginning, 1 at its end. */
const doing = fc.record({
  order,
  cutAt: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 1 }),
});
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

/** Every state on the way of an order, from its first moment to its end. */
function wayOf(state: State): readonly State[] {
  const way = [state];
  for (let now = state; now.job; ) {
    now = step(now, { kind: 'tick', count: 1 });
    way.push(now);
  }
  return way;
}
/** All that was saved before `what` is there after it, or after it was broken off. */
function nothingLost(before: Directory, what: Action, after: State): void {
  const touched = 'file' in what ? what.file : undefined;
  const now = kept(after.directory);
  for (const [name, was] of kept(before)) {
    if (name !== touched) expect(now.get(name)).toBe(was);
    else if (what.kind !== 'delete') expect(now.has(name)).toBe(true);
  }
  for (const entry of liveIn(after.directory)) expect(isWhole(after, entry)).toBe(true);
}

test.each([true, false])(
  'no saved file is lost, at whatever moment the power fails, with levelling %s',
  (levelling) => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 14 }), (doings) => {
        let state = start({ ...defaultSetup, levelling });
        for (const { order: what, cutAt } of doings) {
          const { directory } = state;
          const begun = step(state, what);
          if (begun.problem) continue;
          const way = wayOf(begun);
          for (const moment of way) nothingLost(directory, what, step(moment, { kind: 'cut' }));
          const last = way.at(-1) ?? begun;
          state =
            cutAt === null ? last : step(way[Math.floor(cutAt * (way.length - 1))] ?? last, { kind: 'cut' });
          expect(state.job).toBeUndefined();
          // What the computer knows is what it would find after a cut at this moment.
          expect(directoryOn(state.blocks)).toEqual(state.directory);
          nothingLost(directory, what, state);
          countedOnce(state);
          flashHolds(state);
        }
      }),
      { numRuns: 50 },
    );
  },
);

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
