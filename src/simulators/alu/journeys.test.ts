import { expect, test } from 'vitest';
import { journeysOf } from './journeys.ts';
import { defaultSetup, start, step } from './model.ts';
import type { Action, Setup } from './state.ts';

/** The wires of the last action's tiles, in order, with what they carry. */
function wires(setup: Partial<Setup>, ...actions: readonly Action[]): readonly string[] {
  const before = actions.slice(0, -1).reduce(step, start({ ...defaultSetup, ...setup }));
  const by = actions.at(-1);
  return journeysOf(before, by ? step(before, by) : before, by).map(
    ({ wire, value, turn }) => `${turn} ${wire} ${value}`,
  );
}
const tick = (count: number): Action => ({ kind: 'tick', count });

test.each<[what: string, setup: Partial<Setup>, actions: readonly Action[], tiles: readonly string[]]>([
  ['the first column brings both numbers in', {}, [tick(1)], ['0 in-a 27', '0 in-b 15']],
  ['a column in the middle brings none', {}, [tick(3), tick(1)], []],
  ['the last column lets the answer out', {}, [tick(7), tick(1)], ['0 out 42', '1 print 42']],
  ['the lever does it all', {}, [{ kind: 'pull' }], ['0 in-a 27', '0 in-b 15', '1 out 42', '2 print 42']],
  ['a shift takes one number', { op: 'shl' }, [tick(1)], ['0 in-a 27']],
  ['compare lets no number out', { op: 'cmp' }, [tick(7), tick(1)], []],
  ['an answer goes back', {}, [{ kind: 'pull' }, { kind: 'carry', to: 'b' }], ['0 back-b 42']],
  [
    'a tape that runs again brings its numbers',
    {},
    [{ kind: 'pull' }, { kind: 'rerun', numbers: '3,4' }],
    ['0 back-a 3', '0 back-b 4'],
  ],
  ['setting a number moves nothing', {}, [{ kind: 'nudge', tray: 'a', by: 1 }], []],
])('%s', (_what, setup, actions, tiles) => {
  expect(wires(setup, ...actions)).toEqual(tiles);
});
