import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, defaultSetup, describe, start, step } from './model.ts';
import { parts } from './parts.ts';
import type { Setup, State } from './state.ts';
import { PLACE_IDS } from './hardware.ts';
import { tickets } from './tickets.ts';

const open = (hash: string): State => {
  const { setup, actions: way } = read(hash);
  return way.reduce(step, start(setup));
};

test.each<[hash: string, says: RegExp]>([
  ['', /case is open/],
  ['fit=cpu:cpu-p133', /lid is off/],
  ['pc=family', /lid is off/],
  ['pc=family&on=0', /hard disk hums/],
  ['pc=family&on=99', /desktop is there/],
  ['pc=family&without=keyboard&on=99', /Keyboard error/],
  ['pc=family&without=simm-2&on=99', /Long beeps/],
  ['pc=family&without=cooler&on=99', /pulls the plug/],
  ['pc=family&without=battery&on=99', /desktop is there/],
  ['pc=family&fit=disk-slot:disk-letters&on=99', /Non-System disk/],
  ['repair=no-picture&seed=3', /says/],
  ['repair=no-picture&seed=3&did=listen', /fans/],
  ['shop=gran', /letters/],
  ['shop=game&basket=cpu-k6-2-300,gfx-agp', /3-D/],
])('#%s', (hash, says) => {
  expect(read(hash).problem).toBeUndefined();
  expect(describe(open(hash))).toMatch(says);
});

test.each<[hash: string, says: RegExp]>([
  ['fit=cpu:cpu-486', /do not fit/],
  ['fit=nose:cpu-p133', /do not fit/],
  ['pc=toString', /no PC called/],
  ['repair=toothache', /no ticket/],
  ['repair=dead&seed=x', /whole number/],
  ['repair=dead&did=kick', /Nobody can do/],
  ['shop=pirate', /no customer/],
  ['shop=gran&basket=cpu-p133,parrot', /does not sell/],
  ['pc=family&on=soon', /number of beats/],
])('#%s is said to be wrong', (hash, says) => {
  expect(read(hash).problem?.says).toMatch(says);
});

/** Does legal actions, chosen by number; none may be refused. */
function walk(from: Setup, choices: readonly number[]): State {
  let state = start(from);
  for (const choice of choices) {
    const legal = actions(state);
    const action = legal[choice % legal.length];
    if (!action) continue;
    const next = step(state, action);
    expect(describe(next)).not.toBe('');
    expect(next.problem, JSON.stringify(action)).toBeUndefined();
    state = next;
  }
  return state;
}

group('whatever is done', () => {
  const setup: fc.Arbitrary<Setup> = fc.oneof(
    fc.constantFrom<Setup>(
      defaultSetup,
      read('pc=family').setup,
      read('pc=games').setup,
      read('shop=band').setup,
    ),
    fc
      .tuple(fc.constantFrom(...tickets), fc.nat(30))
      .map(([{ id }, seed]): Setup => ({ mode: 'repair', ticket: id, seed, done: [] })),
  );
  const way = fc.array(fc.nat(), { maxLength: 12 });
  test('legal actions are not refused, and a link and kept work bring the machine back', () => {
    fc.assert(
      fc.property(setup, way, (from, choices) => {
        const state = walk(from, choices);
        const opening = read(write(from, state));
        expect(opening.problem).toBeUndefined();
        expect(opening.setup).toEqual(setupOf(state));
        const again = start(opening.setup);
        expect(again.fitted).toEqual(state.fitted);
        expect(again.defects).toEqual(state.defects);
        expect(again.repair).toEqual(state.repair);
        expect(readKept(keep(setupOf(state)))).toEqual(setupOf(state));
      }),
      { numRuns: 120 },
    );
  });
});

test('a link of any words and values is read, and opens something', () => {
  const name = fc.constantFrom(
    'fit',
    'pc',
    'without',
    'repair',
    'seed',
    'did',
    'shop',
    'basket',
    'on',
    'run',
  );
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('family', 'dead', 'gran', '3', 'listen,reseat.cpu', ...parts.map(({ id }) => id)),
    fc.tuple(fc.constantFrom(...PLACE_IDS), fc.constantFrom(...parts)).map(([at, { id }]) => `${at}:${id}`),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (pairs) => {
      expect(describe(open(pairs.map((pair) => pair.join('=')).join('&')))).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
