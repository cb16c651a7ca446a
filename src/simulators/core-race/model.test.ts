import { describe as group, expect, test } from 'vitest';
import { PLAIN, REAL, realMachine, withoutYear } from './machines.ts';
import {
  type Action,
  defaultSetup,
  describe,
  type Setup,
  standingsOf,
  start,
  step,
  ticksToNextFinish,
  timeOf,
} from './model.ts';
import { axisAt, placesOf, raceOf, roundAbove, stretchAt, timeSpent } from './race.ts';
import { timeInWords, timesAsFast } from './words.ts';

const machines = (...cores: readonly number[]) => cores.map((count) => ({ ...PLAIN, cores: count }));
const setupOf = (job: Setup['job'], ...cores: readonly number[]): Setup => ({
  ...defaultSetup,
  job,
  machines: machines(...cores),
});
const after = (setup: Setup, ...actions: readonly Action[]) => actions.reduce(step, start(setup));
const ticks = (count: number): Action => ({ kind: 'tick', count });

group('what the sentence says', () => {
  const photos = setupOf('photos', 1, 2, 4);
  const game = setupOf('game', 1, 2);
  test.each<[setup: Setup, actions: readonly Action[], says: string]>([
    [
      photos,
      [],
      'At the start: A with 1 core, B with 2 cores and C with 4 cores. The job: 1,000 small photos. Who will be first?',
    ],
    [
      photos,
      [{ kind: 'guess', who: 2 }],
      'At the start: A with 1 core, B with 2 cores and C with 4 cores. The job: 1,000 small photos. You say: C.',
    ],
    [
      game,
      [ticks(2)],
      'After 0.016 s: A is still at piece 1 of 75 and B is still at piece 1 of 75. In B, 1 of 2 cores waits for the job’s own order.',
    ],
    [
      game,
      [{ kind: 'guess', who: 1 }, ticks(57)],
      'After 0.456 s: A has done 46 of 75 pieces and B has just finished, after 0.45 s.',
    ],
    [
      game,
      [{ kind: 'guess', who: 1 }, ticks(1000)],
      'B came first after 0.45 s. Beside A, B was 1.6 times as fast. You said B, and so it was.',
    ],
    [
      setupOf('sum', 1, 8),
      [{ kind: 'guess', who: 1 }, ticks(1000)],
      'A dead heat: A and B finished together after 4 s. Beside A, B was just as fast. You said B.',
    ],
  ])('%j', (setup, actions, says) => {
    expect(describe(after(setup, ...actions))).toBe(says);
  });
  test('the BBC Micro is still at photo 1 when a phone is done', () => {
    const real = ['bbc', 'phone'].flatMap((id) => realMachine(id) ?? []).map(withoutYear);
    const state = after({ ...setupOf('photos'), machines: real }, ticks(101));
    expect(describe(state)).toMatch(
      /^After .*: A \(BBC Micro\) is still at photo 1 of 1,000 and B \(a phone\) is done\./,
    );
    const end = step(state, ticks(1e12));
    expect(describe(end)).toMatch(
      /^B \(a phone\) came first after 0\.301 s\. Beside A, B was [\d,]+ times as fast\.$/,
    );
  });
});

group('what can be done', () => {
  const photos = setupOf('photos', 1, 2);
  test('a guess comes before the start', () => {
    const late = after(photos, ticks(1), { kind: 'guess', who: 0 });
    expect(late.problem?.says).toBe('The race is on: too late to guess.');
    expect(late.ticks).toBe(1);
    expect(after(photos, { kind: 'guess', who: 4 }).problem?.says).toBe('There is no such machine.');
  });
  test('time stops when the last machine is done', () => {
    const end = after(photos, ticks(1e6));
    expect(timeOf(end)).toBe(50_000_000);
    expect(step(end, ticks(1))).toBe(end);
  });
  test.each([0, -1, 1.5, Number.NaN])('%d steps are refused', (count) => {
    expect(after(photos, ticks(count)).problem).toBeDefined();
  });
  test('another machine goes back to the start', () => {
    const changed = after(photos, ticks(5), { kind: 'machine', at: 1, machine: { ...PLAIN, cores: 8 } });
    expect([changed.ticks, changed.setup.machines[1]?.cores]).toEqual([0, 8]);
  });
  test('the next finish is that many steps away', () => {
    const first = ticksToNextFinish(start(photos));
    expect(first * raceOf(photos).slice).toBeGreaterThanOrEqual(raceOf(photos).runs[1]?.finish ?? 0);
    const then = after(photos, ticks(first));
    expect(standingsOf(then).map(({ isDone }) => isDone)).toEqual([false, true]);
    expect(ticksToNextFinish(after(photos, ticks(1e6)))).toBe(0);
  });
});

group('standings', () => {
  test('piles, pieces and cores agree with the lanes at every step of a race', () => {
    for (const setup of [setupOf('photos', 1, 8), setupOf('game', 2, 4), setupOf('call', 1)]) {
      const { runs, slice, lastTick } = raceOf(setup);
      for (let tick = 1; tick <= lastTick; tick += 7) {
        const time = tick * slice;
        for (const [at, { lanes, done }] of standingsOf(after(setup, ticks(tick))).map(
          (standing, index) => [index, { lanes: runs[index]?.lanes ?? [], ...standing }] as const,
        )) {
          const worked = lanes.flat().filter(({ doing, to }) => doing === 'work' && to <= time);
          expect([at, done]).toEqual([at, worked.length]);
        }
      }
    }
  });
  test('the day of a core adds up', () => {
    const { runs } = raceOf(setupOf('game', 4));
    const [run] = runs;
    if (!run) throw new Error('there is no run');
    // Three frames: 60 ms for one core, then 24 strips of 7.5 ms for four.
    expect(run.finish).toBe(315_000);
    expect(timeSpent(run, run.finish)).toEqual({
      work: 720_000,
      order: 3 * 3 * 60_000,
      disk: 0,
      network: 0,
      ram: 0,
      over: 0,
    });
    expect(timeSpent(run, 60_000)).toMatchObject({ work: 60_000, order: 180_000 });
    expect(run.lanes.map((lane) => stretchAt(lane, 70_000)?.doing)).toEqual(['work', 'work', 'work', 'work']);
    expect(stretchAt(run.lanes[1] ?? [], 10)?.doing).toBe('order');
    expect(stretchAt(run.lanes[0] ?? [], 315_000)).toBeUndefined();
  });
  test('places are shared by those who finish together', () => {
    expect(placesOf(raceOf(setupOf('sum', 1, 2, 8)))).toEqual([1, 1, 1]);
    expect(placesOf(raceOf(setupOf('photos', 1, 2, 8)))).toEqual([3, 2, 1]);
  });
});

test.each([
  [1, 1000],
  [1001, 1500],
  [300_000, 300_000],
  [480_000, 500_000],
  [50_000_000, 50_000_000],
])('the axis over %i ends at %i', (time, end) => {
  expect(roundAbove(time)).toBe(end);
});
test('the axis follows those who run on alone', () => {
  const race = raceOf(setupOf('photos', 1, 2));
  expect([axisAt(race, 0), axisAt(race, 50_000_000)]).toEqual([50_000_000, 50_000_000]);
  expect(axisAt(race, 100_000_000)).toBe(150_000_000);
});

test.each([
  [480_000, '0.48 s'],
  [12_530_000, '12.53 s'],
  [60_000_000, '1 min'],
  [800_000_000, '13 min 20 s'],
  [46_620_000_000, '12 h 57 min'],
  [1_900_000_000_000, '22 days'],
  [86_400_000_000, '1 day'],
])('%i microseconds are %s', (time, words) => {
  expect(timeInWords(time)).toBe(words);
});
test.each([
  [480, 300, '1.6 times as fast'],
  [4, 4, 'just as fast'],
  [50, 4, '12.5 times as fast'],
  [1, 2, '0.5 times as fast'],
  [13_330, 1, '13,000 times as fast'],
])('%i beside %i is %s', (base, finish, words) => {
  expect(timesAsFast(base, finish)).toBe(words);
});

test('real machines can be chosen again from their parts, and every part is one of the choices', () => {
  expect(REAL.map(({ name }) => name)).toEqual([
    'BBC Micro',
    'Pentium 133',
    'AMD K6-2 300',
    'Raspberry Pi 5',
    'a phone',
    'a school laptop',
  ]);
});
