// What the challenges claim: that the best known answers are the best, and what each wrong try is told.
import { describe, expect, test } from 'vitest';
import { challenges } from './challenges.ts';
import { CHOICES, PLAIN, priceOf } from './machines.ts';
import { type Action, start, step } from './model.ts';
import { raceOf } from './race.ts';

const byId = (id: string) => {
  const found = challenges.find((one) => one.id === id);
  if (!found) throw new Error(`there is no challenge ${id}`);
  return found;
};
const saysAfter = (id: string, ...actions: readonly Action[]) =>
  byId(id).solved(actions.reduce(step, start(byId(id).start))).says;
const toTheEnd: Action = { kind: 'tick', count: 1_000_000 };

test('no chip in the shop that is in time is cheaper than the best', () => {
  const { start: setup } = byId('frame-in-time');
  const inTime = CHOICES.cores.flatMap((cores) =>
    CHOICES.mhz
      .map((mhz) => ({ ...PLAIN, cores, mhz }))
      .filter((machine) => {
        const [run] = raceOf({ ...setup, machines: [machine] }).runs;
        return run !== undefined && run.finish <= 150_000;
      }),
  );
  const [cheapest] = inTime.toSorted((a, b) => priceOf(a) - priceOf(b));
  expect(cheapest).toMatchObject({ cores: 2, mhz: 300 });
  expect(inTime.filter((machine) => priceOf(machine) <= 18)).toHaveLength(1);
});

test('of all shares 92 is the smallest with which eight cores are five times as fast', () => {
  const { start: setup } = byId('five-times');
  const enough = Array.from({ length: 101 }, (_, share) => share).filter((share) => {
    const [one, eight] = raceOf({ ...setup, share }).runs;
    return one && eight && eight.finish * 5 <= one.finish;
  });
  expect(enough[0]).toBe(92);
});

test('of all clocks 50 MHz is the slowest with which the call keeps up', () => {
  const { start: setup } = byId('hurry-the-call');
  const keepsUp = [25, 40, 49, 50, 51].filter((mhz) => {
    const { finish = 0 } = raceOf({ ...setup, machines: [{ ...PLAIN, mhz }] }).runs[0] ?? {};
    return finish <= 4_040_000;
  });
  expect(keepsUp).toEqual([50, 51]);
});

describe('a try is told what happened', () => {
  test.each<[id: string, says: string, ...actions: Action[]]>([
    ['photos-in-time', 'Let the race run to its end, then check.'],
    ['photos-in-time', '1 core took 50 s. That is more than 15 s.', toTheEnd],
    [
      'twice-as-fast',
      'B took 0.45 s: 1.6 times as fast, not 2. When one core moves everything, the others wait their turn.',
      { kind: 'machine', at: 1, machine: { ...PLAIN, cores: 2 } },
      toTheEnd,
    ],
    [
      'what-holds-it-up',
      'B took 10.02 s: 1.25 times as fast. Its cores still wait for storage, which hands out one photo at a time.',
      { kind: 'machine', at: 1, machine: { ...PLAIN, cores: 8, mhz: 200 } },
      toTheEnd,
    ],
    [
      'five-times',
      'With 91 in 100 shared out, eight cores are only 4.91 times as fast as one.',
      { kind: 'share', share: 91 },
      toTheEnd,
    ],
  ])('%s: %s', (id, says, ...actions) => {
    expect(saysAfter(id, ...actions)).toBe(says);
  });
  test('the rival of a challenge can’t be changed', () => {
    const { start: setup } = byId('one-beats-eight');
    const after = step(start(setup), { kind: 'machine', at: 0, machine: PLAIN });
    expect(after.problem?.says).toBe('Machine A can’t be changed.');
  });
});
