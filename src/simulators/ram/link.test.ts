import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keep, read, readKept, write } from './link.ts';
import { actions, defaultSetup, start, step } from './model.ts';
import type { Setup, State } from './state.ts';

const opened = (hash: string): State => {
  const opening = read(hash);
  return opening.actions.reduce(step, start(opening.setup));
};

test('whatever is done, the link does it again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 30 }), (choices) => {
      let state = start(defaultSetup);
      for (const choice of choices) {
        const legal = actions(state);
        state = step(state, legal[choice % legal.length] ?? { kind: 'plug' });
      }
      const hash = write(defaultSetup, state);
      expect(read(hash).problem).toBeUndefined();
      expect(opened(hash)).toEqual(state);
    }),
    { numRuns: 60 },
  );
});

const setups: readonly Setup[] = [
  defaultSetup,
  { ...defaultSetup, loaded: [], saved: 'Hi, Gran & all!', isOn: false, cuts: 2, lost: 7 },
  {
    ...defaultSetup,
    loaded: [{ file: 'writer', at: 41 }],
    typed: 'a=b#c, d',
    storm: 14,
    swap: true,
    autosave: true,
  },
  { ...defaultSetup, mode: 'race' },
];
test.each(setups)('a set-up survives link and keeping: %j', (setup) => {
  expect(read(write(setup, start(setup)))).toEqual({ setup, actions: [] });
  expect(readKept(keep(setup))).toEqual(setup);
});

test.each([
  ['load=game@0', '“game@0” is no program and its cell.'],
  ['load=score@', '“score@” is no program and its cell.'],
  ['storm=soon', '“soon” is no number for storm.'],
  ['saved=%F0%9F%98%80', 'letters that do not fit'],
  ['do=t5,x9', '“x9” is nothing that can be done.'],
  ['do=t99999999', 'is nothing that can be done'],
])('%s is said', (hash, says) => {
  expect(read(hash).problem?.says).toContain(says);
});

test('keys may be written together', () => {
  expect(read('do=k72.105').actions).toEqual([
    { kind: 'key', code: 72 },
    { kind: 'key', code: 105 },
  ]);
});
test('damaged work is refused', () => {
  for (const damaged of [
    null,
    [],
    { loaded: 'x' },
    { ...keepObject(), loaded: [{ file: 'game', at: 0 }] },
    { ...keepObject(), typed: 'x'.repeat(99) },
  ])
    expect(readKept(damaged as never)).toBeUndefined();
});
function keepObject(): object {
  return keep(defaultSetup) as object;
}
