import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIFE, STOCK } from './facts.ts';
import { read, readKept, keep, write } from './link.ts';
import { clock, defaultSetup, describe, setupOf, start, step } from './model.ts';
import type { Setup, State } from './state.ts';

const opened = (hash: string): State => {
  const { setup, actions } = read(hash);
  return actions.reduce(step, start(setup));
};
test.each<[hash: string, says: RegExp]>([
  ['', /Both drives keep the same 4 files/],
  ['do=read.story&run', /The story is read\. Disk: 4\.9 ms\. Flash: 0\.625 ms\./],
  ['do=delete.story,save.tune&run', /The tune is saved/],
  ['look=ladder&rung=tape', /Tape, a reel on a shelf/],
  ['files=map:2-3.9&gone=none&do=read.map&steps=1', /The platter turns until block 2 comes by: 1\.4 ms/],
  ['levelling=off&do=change10.diary', /The diary is saved again/],
  ['do=change.story,cut', /The power is cut, and comes back/],
])('the link %s', (hash, says) => {
  expect(read(hash).problem).toBeUndefined();
  expect(describe(opened(hash))).toMatch(says);
});
test.each<[hash: string, says: RegExp]>([
  ['look=nowhere', /no such view/],
  ['files=map:2,map:3', /in one place, or have one name/],
  ['files=map:2,tune:2', /in one place, or have one name/],
  ['files=map:0', /not written as they should be/],
  ['files=constructor:4', /not written as they should be/],
  ['do=eat.map', /orders is not known/],
  ['rpm=9', /5400 or 7200/],
  ['wear=1.2', /eight numbers/],
  ['mouse=1', /doesn’t know “mouse”/],
])('what is wrong in %s is said, and the rest opens', (hash, says) => {
  expect(read(hash).problem?.says).toMatch(says);
  expect(opened(hash).directory.entries.length).toBeGreaterThan(0);
});

const setups: fc.Arbitrary<Setup> = fc
  .record({
    look: fc.constantFrom('drives' as const, 'files' as const, 'ladder' as const),
    rpm: fc.constantFrom(5400 as const, 7200 as const),
    levelling: fc.boolean(),
    names: fc.shuffledSubarray(Object.keys(STOCK), { minLength: 1, maxLength: 5 }),
    at: fc.shuffledSubarray(
      Array.from({ length: 46 }, (_, block) => block + 2),
      { minLength: 15, maxLength: 15 },
    ),
    gone: fc.nat({ max: 3 }),
    scratched: fc.uniqueArray(fc.integer({ min: 2, max: 47 }), { maxLength: 3 }),
    wear: fc.array(fc.nat({ max: LIFE }), { minLength: 8, maxLength: 8 }),
    rung: fc.nat({ max: 6 }),
  })
  .map(({ names, at, gone, ...rest }) => ({
    ...rest,
    bad: [],
    files: names.map((name, index) => ({
      name,
      blocks: at.slice(index * 3, index * 3 + 3),
      // Deleted files come last in a link.
      ...(index >= names.length - gone ? { gone: true as const } : {}),
    })),
  }));
test('any set-up comes back from a link and from what was kept', () => {
  fc.assert(
    fc.property(setups, (setup) => {
      const state = start(setup);
      expect(read(write(setup, state))).toEqual({ setup, actions: [] });
      expect(readKept(JSON.parse(JSON.stringify(keep(setup))))).toEqual(setup);
      expect(setupOf(state)).toEqual(setup);
    }),
  );
});
test('a link opens the same moment of a job', () => {
  let state = step(start(defaultSetup), { kind: 'add', file: 'map' });
  while (clock.canTick(state)) {
    expect(describe(opened(write(defaultSetup, state)))).toBe(describe(state));
    state = step(state, { kind: 'tick', count: 1 });
  }
});
