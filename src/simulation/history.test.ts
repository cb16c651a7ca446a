import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SimState } from './contract.ts';
import { createHistory, isRefusal, thin } from './history.ts';
import { type TallyAction, tally } from './testing/tally.ts';

const tick = (count: number): TallyAction => ({ kind: 'tick', count });
const add = (amount: number): TallyAction => ({ kind: 'add', amount });
const begin = () => createHistory(tally, tally.defaultSetup);

test('back takes actions back one by one, and forward brings them again', () => {
  const history = begin();
  history.send(add(3));
  history.send(add(4));
  history.back();
  expect(history.state.total).toBe(3);
  history.back();
  expect(history.state.total).toBe(0);
  history.back();
  expect(history.position).toBe(0);
  history.forward();
  history.forward();
  expect(history.state.total).toBe(7);
  history.forward();
  expect(history.state.total).toBe(7);
});

test('back goes inside a run, one tick at a time', () => {
  const history = begin();
  history.send(tick(1000));
  history.send(tick(500));
  expect(history.position).toBe(1500);
  history.back();
  expect(history.state.ticks).toBe(1499);
  for (let i = 0; i < 700; i++) history.back();
  expect(history.state.ticks).toBe(799);
  history.forward();
  expect(history.state.ticks).toBe(800);
});

test('a run that was paused on the way is replayed past its pauses', () => {
  const history = createHistory(tally, { ...tally.defaultSetup, pauseEvery: 300 });
  for (let i = 0; i < 4; i++) history.send(tick(1000));
  expect(history.position).toBe(1200);
  for (let i = 0; i < 1000; i++) history.back();
  expect(history.state.ticks).toBe(200);
  for (let i = 0; i < 700; i++) history.forward();
  expect(history.state.ticks).toBe(900);
});

test('the same ticks after back walk the old future; another action cuts it', () => {
  const history = begin();
  history.send(tick(10));
  history.send(add(5));
  for (let i = 0; i < 4; i++) history.back();
  expect(history.state.ticks).toBe(7);
  history.send(tick(2));
  expect([history.position, history.end]).toEqual([9, 11]);
  history.send(add(1));
  expect([history.position, history.end]).toEqual([10, 10]);
  expect(history.state.total).toBe(10);
  history.back();
  expect(history.state.total).toBe(9);
});

test('ticks past the old future cut it', () => {
  const history = begin();
  history.send(tick(10));
  history.send(add(5));
  history.back();
  history.back();
  history.send(tick(3));
  expect([history.position, history.end, history.state.total]).toEqual([12, 12, 12]);
});

test('what a step shows: before, by and the direction; a long run is a jump', () => {
  const history = begin();
  expect(history.change.before).toBeUndefined();
  history.send(tick(1));
  expect(history.change).toMatchObject({ before: { ticks: 0 }, by: tick(1), backwards: false });
  history.send(tick(50));
  expect(history.change.before).toBeUndefined();
  history.back();
  expect(history.change).toMatchObject({ before: { ticks: 51 }, by: tick(1), backwards: true });
  history.forward();
  expect(history.change).toMatchObject({ before: { ticks: 50 }, by: tick(1), backwards: false });
});

test('a reset can be taken back too', () => {
  const history = begin();
  history.send(tick(20));
  history.reset();
  history.reset();
  expect(history.state.ticks).toBe(0);
  history.send(tick(3));
  for (let i = 0; i < 4; i++) history.back();
  expect(history.state.ticks).toBe(20);
  history.forward();
  expect(history.state.ticks).toBe(0);
});

test('a refused action is shown, is no step, and keeps the future', () => {
  const history = begin();
  history.send(tick(5));
  history.back();
  history.send(add(0.5));
  expect(history.refusal?.problem?.says).toMatch(/whole/);
  expect([history.position, history.end]).toEqual([4, 5]);
  history.forward();
  expect(history.refusal).toBeUndefined();
});

test.each([
  [{ a: 1 }, { a: 1, problem: { says: 'no' } }, true],
  [{ a: 1 }, { a: 2, problem: { says: 'fault' } }, false],
  [{ a: 1, problem: { says: 'old' } }, { a: 1 }, false],
])('from %j to %j is a refusal: %s', (before, after, expected) => {
  expect(isRefusal<SimState>(before as SimState, after as SimState)).toBe(expected);
});

test('a million slices do not keep a million states', () => {
  const history = begin();
  for (let i = 0; i < 1_000_000; i++) history.send(tick(50));
  expect(history.keptStates).toBeLessThanOrEqual(1024);
  expect(history.state.ticks).toBe(50_000_000);
  history.back();
  expect(history.state.ticks).toBe(49_999_999);
});

test('a million actions do not keep a million states', () => {
  const history = begin();
  for (let i = 0; i < 1_000_000; i++) history.send(add(1));
  expect(history.keptStates).toBeLessThanOrEqual(1024);
  for (let i = 0; i < 1000; i++) history.back();
  expect(history.state.total).toBe(999_000);
});

/** How many ticks the model replays for each of `steps` backs after `slices` slices of `size`. */
function replayedPerBack(slices: number, size: number, steps: number): number[] {
  let ticked = 0;
  const counted = {
    ...tally,
    step: (state: Parameters<typeof tally.step>[0], action: TallyAction) => {
      ticked += tally.clock?.ticksOf(action) ?? 0;
      return tally.step(state, action);
    },
  };
  const history = createHistory(counted, tally.defaultSetup);
  for (let i = 0; i < slices; i++) history.send(tick(size));
  return Array.from({ length: steps }, () => {
    ticked = 0;
    history.back();
    return ticked;
  });
}

test('after 50 million ticks flat out, a step back replays at most about one slice', () => {
  const slice = 400_000;
  const replayed = replayedPerBack(125, slice, 3000);
  expect(Math.max(...replayed)).toBeLessThanOrEqual(slice);
  expect(replayed.filter((count) => count > 1000).length).toBeLessThan(20);
});

test('states are kept densely near the cursor and sparsely far away, and the first and last stay', () => {
  const kept = Array.from({ length: 5000 }, (_, at) => ({ at: at * 10, state: at }));
  const left = thin(kept, 49_990);
  expect(left.length).toBeLessThanOrEqual(512);
  expect([left[0]?.at, left.at(-1)?.at]).toEqual([0, 49_990]);
  const gaps = left.slice(1).map((one, i) => one.at - (left[i]?.at ?? 0));
  expect(gaps.at(-1)).toBeLessThan(gaps[0] ?? 0);
});

const move = fc.oneof(
  fc.nat(300).map((count) => ({ do: 'send', action: tick(count + 1) }) as const),
  fc.nat(9).map((amount) => ({ do: 'send', action: add(amount) }) as const),
  fc.constantFrom({ do: 'back' } as const, { do: 'back' } as const, { do: 'forward' } as const),
);
test('whatever is done, every position shows the state that was there', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 120 }), (moves) => {
      const history = begin();
      const seen = new Map<number, number>([[0, 0]]);
      for (const one of moves) {
        if (one.do === 'send') {
          const from = history.position;
          history.send(one.action);
          // Elsewhere it walks the old future again.
          if (history.position === history.end) {
            for (const at of seen.keys()) if (at > from) seen.delete(at);
            seen.set(history.position, history.state.total);
          }
        } else history[one.do]();
        const known = seen.get(history.position);
        if (known !== undefined) expect(history.state.total).toBe(known);
      }
    }),
  );
});
