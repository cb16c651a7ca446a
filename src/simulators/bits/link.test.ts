import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, defaultSetup, describe, start, step } from './model.ts';
import type { Setup, State } from './state.ts';
import { freshBoard } from './wire.ts';

const opened = (hash: string): State => {
  const { setup, actions: first } = read(hash);
  return first.reduce(step, start(setup));
};
const begins: readonly Setup[] = [
  defaultSetup,
  { mode: 'count', bits: 32, value: 4_000_000_000, signed: true },
  { mode: 'add', bits: 4, a: 9, b: 3, signed: false },
  freshBoard('xor'),
  freshBoard('full'),
  { mode: 'message', codes: [3, 1, 20], covered: true },
  { mode: 'game', kind: 'read', bits: 8, seed: 3, timed: true },
];
/** Benches as pupils leave them. */
const walks = fc
  .tuple(fc.constantFrom(...begins), fc.array(fc.nat({ max: 1000 }), { maxLength: 25 }))
  .map(([setup, choices]) => {
    let state = start(setup);
    for (const choice of choices) {
      const legal = actions(state);
      const action = legal[choice % Math.max(1, legal.length)];
      if (action) state = step(state, action);
    }
    return state;
  });

test.each([
  ['bits=4&n=13', /^8 \+ 4 \+ 1 = 13/],
  ['bits=4&n=7&steps=1', /^7, then 8/],
  ['bits=8&n=255&minus', /= −1\./],
  ['add=27,15&steps=8', /27 \+ 15 = 42\.$/],
  ['wire=half&parts=xor,and&in=3&tried=0,1,2', /All 4 rows are right: a half adder/],
  ['wire=stairs&in=1', /A is off and B is on: the lamp is on/],
  ['tape=00011,00001,10100', /The tape says CAT/],
  ['tape=00011,00001,10100&cover&steps=1', /Letter 1 of 3\. The lamps show 3\.$/],
  ['game=read&bits=4&seed=2', /^What number is this\?/],
])('%s', (hash, says) => {
  expect(read(hash).problem).toBeUndefined();
  expect(describe(opened(hash))).toMatch(says);
});

test.each([
  ['bits=33', /cannot be “33” switches/],
  ['bits=4&n=16', /“16” is not a number that 4 switches can show/],
  ['n=-1', /“-1” is not a number/],
  ['add=1', /“” is not a number/],
  ['add=1,2,3', /two numbers/],
  ['add=1,2&bits=5', /cannot be “5” switches/],
  ['wire=nand', /no circuit “nand”/],
  ['wire=half&parts=not,and', /“not” does not fit into socket 1/],
  ['wire=and&in=7', /“7” is not one of its 4 rows/],
  ['tape=111', /five digits/],
  ['game=run', /no game “run”/],
  ['game=make&seed=x', /“x” is not a seed/],
  ['steps=-2', /steps must be/],
])('%s is said and the rest opens', (hash, says) => {
  expect(read(hash).problem?.says).toMatch(says);
  expect(describe(opened(hash))).not.toBe('');
});

/** What a link brings back: all but how often a switch was flipped, the ticks, and where a game was. */
function essence(state: State) {
  const { setup } = { setup: setupOf(state) };
  if (state.mode === 'add') return { setup, column: state.column };
  return state.mode === 'message' ? { setup, at: state.at } : { setup };
}
group('whatever was done', () => {
  test('a link opens the same again', () => {
    fc.assert(
      fc.property(walks, (state) => {
        const hash = write(defaultSetup, state);
        expect(read(hash).problem).toBeUndefined();
        expect(essence(opened(hash))).toEqual(essence(state));
      }),
    );
  });
  test('what is kept comes back', () => {
    fc.assert(
      fc.property(walks, (state) => {
        const setup = setupOf(state);
        expect(readKept(keep(setup))).toEqual(setup);
      }),
    );
  });
});
test('any part of a link is read without a throw, and the bench starts', () => {
  const names = ['bits', 'n', 'add', 'wire', 'parts', 'in', 'tried', 'tape', 'game', 'seed', 'steps'];
  const values = fc.oneof(fc.string(), fc.constantFrom('8', '5,3', 'half', 'xor', 'make', '00001', '3'));
  const part = fc.tuple(fc.constantFrom(...names), values).map(([name, value]) => `${name}=${value}`);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      expect(describe(opened(parts.join('&')))).not.toBe('');
    }),
  );
});
