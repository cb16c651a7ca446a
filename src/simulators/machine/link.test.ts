import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, readKept, write } from './link.ts';
import { actions, defaultSetup, type State, start, step } from './model.ts';

const opened = (hash: string): State => {
  const { setup, actions: first } = read(hash);
  return first.reduce(step, start(setup));
};

test.each<[hash: string, expected: Partial<State>]>([
  ['', { shell: 'desktop', event: 'key', letter: 'A', at: 'room', hop: 0 }],
  ['shell=phone&at=board&press=A&steps=3', { shell: 'phone', at: 'board', hop: 3 }],
  ['press=q&steps=9', { letter: 'Q', hop: 9, at: 'core' }],
  ['shell=washer', { shell: 'washer', event: 'start', at: 'computer' }],
  ['shell=laptop&press=save&letter=Y', { event: 'save', letter: 'Y' }],
  ['shell=phone&at=board&ask=storage', { at: 'board', asked: 'storage' }],
  ['at=core', { at: 'core', hop: 0 }],
])('#%s opens what it says', (hash, expected) => {
  expect(opened(hash)).toMatchObject(expected);
  expect(read(hash).problem).toBeUndefined();
});

test.each([
  ['shell=teapot', /machine is one of/],
  ['shell=washer&press=A', /nothing like that to press/],
  ['press=scream', /letter or one of/],
  ['steps=99', /whole number up to 14/],
  ['steps=x', /whole number/],
  ['at=moon', /place is one of/],
  ['ask=teapot', /no such part/],
])('#%s is opened as far as it goes, and what is wrong is said', (hash, says) => {
  expect(read(hash).problem?.says).toMatch(says);
});

test('any state that can be reached comes back through its link', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 25 }), (picks) => {
      let state = start(defaultSetup);
      for (const pick of picks) {
        const legal = actions(state);
        const action = legal[pick % legal.length];
        if (action) state = step(state, action);
      }
      const { shell, event, at, hop, asked } = state;
      const letter = event === 'key' || event === 'save' ? { letter: state.letter } : {};
      expect(opened(write(defaultSetup, state))).toMatchObject({
        shell,
        event,
        at,
        hop,
        ...letter,
        ...(asked === undefined ? {} : { asked }),
      });
    }),
  );
});

test.each([
  [undefined, undefined],
  ['desktop', undefined],
  [{ shell: 'washer', event: 'key', letter: 'A' }, undefined],
  [{ shell: 'desktop', event: 'key', letter: 'AB' }, undefined],
  [
    { shell: 'phone', event: 'save', letter: 'B' },
    { shell: 'phone', event: 'save', letter: 'B' },
  ],
])('kept %j is read as %j', (data, setup) => {
  expect(readKept(data)).toEqual(setup);
});
