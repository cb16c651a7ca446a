import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, defaultSetup, start, step } from './model.ts';
import type { State } from './state.ts';
import { describe } from './words.ts';

const opened = (hash: string): State => {
  const { setup, actions: first } = read(hash);
  return first.reduce(step, start(setup));
};

test.each([
  ['room=shelves&amount=1TB', { room: 'shelves', amount: `${8n * 10n ** 12n}` }],
  [
    'room=disk&disk=500GB&looked=bytes,used&accused=rulers&gib',
    { looked: ['used', 'bytes'], accused: 'rulers', gib: true },
  ],
  [
    'room=pack&disk=64GB&sizes=photo:3MB&packed=photo:20',
    { packed: { photo: 20, song: 0, film: 0, game: 0 } },
  ],
  ['room=download&file=1GB&lines=80Mbit,10MB/s&steps=3', { lines: ['80000000', '80000000'], passed: 3 }],
  ['room=adverts&placed=ddr5:ram,ssd:ram', { placed: { ddr5: 'ram', ssd: 'ram' } }],
])('%s', (hash, part) => {
  expect(read(hash).problem).toBeUndefined();
  expect(opened(hash)).toMatchObject(part);
});

test.each([
  ['room=cellar', /no room “cellar”/],
  ['amount=lots', /no number/],
  ['looked=bytes,moon', /no clue “moon”/],
  ['accused=cat', /no suspect/],
  ['packed=cat:3', /cannot be packed/],
  ['sizes=photo:big', /no size/],
  ['lines=', /no lines/],
  ['lines=1Mbit,1Mbit,1Mbit,1Mbit', /three lines/],
  ['placed=ssd:moon', /no advert in a bin/],
  ['steps=-1', /whole number/],
  ['colour=red', /doesn’t know “colour”/],
  ['__proto__=1', /doesn’t know/],
])('%s is told, and the rest is opened', (hash, says) => {
  expect(read(hash).problem?.says).toMatch(says);
  expect(describe(opened(hash))).not.toBe('');
});

/** A state that a pupil can get to by so many random presses. */
const reached = fc.array(fc.nat(), { maxLength: 30 }).map((presses) =>
  presses.reduce((state, press) => {
    const legal = actions(state);
    const action = legal[press % legal.length];
    return action ? step(state, action) : state;
  }, start(defaultSetup)),
);
test('a link and what is kept bring everything back that was made', () => {
  fc.assert(
    fc.property(reached, (state) => {
      const again = opened(write(defaultSetup, state));
      expect(setupOf(again)).toEqual(setupOf(state));
      const isTimed = state.room === 'shelves' || state.room === 'download';
      if (isTimed)
        expect([again.scoops, again.passed]).toEqual(
          state.room === 'shelves' ? [state.scoops, 0] : [0, state.passed],
        );
      expect(readKept(keep(setupOf(state)))).toEqual(setupOf(state));
    }),
    { numRuns: 60 },
  );
});
