import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, defaultSetup, start, step } from './model.ts';
import type { Setup, State } from './state.ts';

const opened = (hash: string): State => {
  const { setup, actions: first } = read(hash);
  return first.reduce(step, start(setup));
};
test.each<[string, Partial<State>]>([
  ['', { lens: 'text', bytes: start(defaultSetup).bytes }],
  ['lens=picture&bytes=ff0000&ink=24&width=1', { lens: 'picture', bytes: [255, 0, 0], width: 1 }],
  ['text=%C3%A9!&at=2', { bytes: [195, 169, 33], at: 2 }],
  ['lens=sound&bytes=00 80 ff&rate=4000&depth=8', { lens: 'sound', bytes: [0, 128, 255], rate: 4000 }],
  ['lens=files&file=cat&ending=txt', { lens: 'files', file: 'cat', ending: 'txt' }],
])('%s is understood', (hash, state) => {
  expect(read(hash).problem).toBeUndefined();
  expect(opened(hash)).toMatchObject(state);
});
test.each<[string, RegExp]>([
  ['lens=smell', /“smell” is no lens/],
  ['bytes=xyz', /not a row of bytes/],
  ['width=99', /1 to 24/],
  ['at=7&text=a', /no such byte/],
  ['file=own', /“own” is no file/],
  [`text=${'a'.repeat(300)}`, /only 256/],
])('%s: what is wrong is said', (hash, says) => {
  expect(read(hash).problem?.says).toMatch(says);
});

const walks = fc.array(fc.nat(1000), { maxLength: 12 }).map((picks) =>
  picks.reduce((state, pick) => {
    const all = actions(state);
    const action = all[pick % all.length];
    return action ? step(state, action) : state;
  }, start(defaultSetup)),
);
const work = ({ guesses: _left, ...setup }: Setup) => setup;
test('a link opens the tray and the way it is read; what is kept also brings the guesses back', () => {
  fc.assert(
    fc.property(walks, (state) => {
      const again = opened(write(defaultSetup, state));
      expect(work(setupOf(again))).toEqual(work(setupOf(state)));
      expect(again.at).toBe(state.at);
      expect(readKept(keep(setupOf(state)))).toEqual(setupOf(state));
    }),
  );
});
test('nothing of the pupil’s own file gets into a link or into what is kept', () => {
  const state = step(start(defaultSetup), {
    kind: 'found',
    says: 'Your file: secret-plan is a PNG picture.',
  });
  const written = `${write(defaultSetup, state)} ${JSON.stringify(keep(setupOf(state)))}`;
  expect(written).not.toMatch(/own|secret|PNG/);
});
