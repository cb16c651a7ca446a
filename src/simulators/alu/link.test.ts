import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from './arithmetic.ts';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, defaultSetup, start, step } from './model.ts';
import type { State } from './state.ts';
import { lineText } from './words.ts';

const opened = (hash: string): State => {
  const { setup, actions: first } = read(hash);
  return first.reduce(step, start(setup));
};

test('the link of the documentation', () => {
  const state = opened('a=200&b=100&op=add&steps=3');
  expect([state.a.value, state.b.value, state.op, state.column]).toEqual([200, 100, 'add', 3]);
  expect(read('a=200&b=100&op=add&steps=3').problem).toBeUndefined();
});
test('a tape in a link is done, and its answers can be in the trays', () => {
  const state = opened('tape=2add4,L1add6&a=L2&b=n1&op=add&steps=8');
  expect(state.tape.map(lineText)).toEqual(['2 + 4 = 6', '6 + 6 = 12', '12 + 2 = 14']);
});
test.each([
  ['a=300', /“300” is not a number/],
  ['b=two', /“two” is not a number/],
  ['op=times', /no operation “times”/],
  ['steps=-1', /steps must be/],
  ['steps=9', /steps must be/],
  ['tape=2add', /tape “2add”/],
  ['tape=L1add2', /tape “L1add2”/],
  ['tape=2cmp4,L1add2', /tape/],
])('%s is said and the rest opens', (hash, says) => {
  expect(read(hash).problem?.says).toMatch(says);
});

/** Machines as pupils leave them. */
const walks = fc.array(fc.nat({ max: 1000 }), { maxLength: 25 }).map((choices) => {
  let state = start(defaultSetup);
  for (const choice of choices) {
    const legal = actions(state);
    const action = legal[choice % legal.length];
    if (action) state = step(state, action);
  }
  return state;
});
test('a link opens the same machine again: trays, tape, columns', () => {
  fc.assert(
    fc.property(walks, (state) => {
      const again = opened(write(defaultSetup, state));
      expect(read(write(defaultSetup, state)).problem).toBeUndefined();
      expect(again.tape.map(lineText)).toEqual(state.tape.map(lineText));
      expect([again.a.value, again.b.value, again.op, again.signed, again.column]).toEqual([
        state.a.value,
        state.b.value,
        state.op,
        state.signed,
        state.column,
      ]);
    }),
  );
});
test('what is kept comes back', () => {
  fc.assert(
    fc.property(walks, (state) => {
      const setup = setupOf(state);
      expect(readKept(keep(setup))).toEqual(setup);
      const again = start(setup);
      expect(again.tape.map(lineText)).toEqual(state.tape.map(lineText));
      expect([again.a.value, again.b.value, again.op]).toEqual([state.a.value, state.b.value, state.op]);
    }),
  );
});
test('any part of a link is read without a throw, and the machine starts', () => {
  const part = fc
    .tuple(
      fc.constantFrom('a', 'b', 'op', 'tape', 'steps', 'signed'),
      fc.oneof(fc.string(), fc.constantFrom(...operations, '5', '-5', 'L1', 'n1', '2add4')),
    )
    .map(([name, value]) => `${name}=${value}`);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      expect(opened(parts.join('&')).says).not.toBe('');
    }),
  );
});
