// The schedule against races worked out by hand, against the formulas, and against a machine that lives microsecond by
// microsecond.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHeap } from './heap.ts';
import { type Item, type Job, jobOf, unsplit } from './jobs.ts';
import { carryTime, overflow, schedule, type Stretch, workTime } from './schedule.ts';
import { type Machine, PLAIN } from './machines.ts';

/** One instruction a microsecond, so that work is time. */
const SLOW: Machine = { ...PLAIN, mhz: 1 };
const piece = (work: number, ...after: readonly number[]): Item => ({ work, after, arrives: 0, reads: 0 });
const jobFrom = (items: readonly Item[], ram = 0, ramEach = 0): Job => ({ items, ram, ramEach });
const drawn = (lane: readonly Stretch[]): string =>
  lane.map(({ doing, from, to, item }) => `${doing}${item < 0 ? '' : ` ${item}`} ${from}–${to}`).join(', ');
const lanesOf = (job: Job, machine: Machine) => schedule(job, machine).lanes.map(drawn);
const finishOf = (job: Job, machine: Machine) => schedule(job, machine).finish;
const own = (count: number, share: number) => jobOf('own', count, share);

describe('worked out by hand', () => {
  test('four equal pieces on two cores', () => {
    const four = jobFrom([piece(3), piece(3), piece(3), piece(3)]);
    expect(lanesOf(four, { ...SLOW, cores: 2 })).toEqual([
      'work 0 0–3, work 2 3–6',
      'work 1 0–3, work 3 3–6',
    ]);
  });
  test('a chain keeps the second core waiting for its turn, and at the end no work is left', () => {
    const chained = jobFrom([piece(2), piece(2, 0), piece(2, 1)]);
    expect(lanesOf(chained, { ...SLOW, cores: 2 })).toEqual([
      'work 0 0–2, work 1 2–4, work 2 4–6',
      'order 0–4, over 4–6',
    ]);
  });
  test('the storage serves one core at a time', () => {
    const photos = jobFrom([0, 1, 2].map(() => ({ ...piece(5), reads: 100 })));
    expect(carryTime(100, SLOW)).toBe(10_000);
    expect(lanesOf(photos, { ...SLOW, cores: 2 })).toEqual([
      'disk 0 0–10000, work 0 10000–10005, disk 2 10005–30000, work 2 30000–30005',
      'disk 1 0–20000, work 1 20000–20005, over 20005–30005',
    ]);
  });
  test('what the network has not brought is waited for', () => {
    const call = jobFrom([
      { ...piece(4), arrives: 10 },
      { ...piece(4, 0), arrives: 20 },
    ]);
    expect(lanesOf(call, { ...SLOW, cores: 2 })).toEqual([
      'network 0–10, work 0 10–14, network 14–20, work 1 20–24',
      'network 0–20, over 20–24',
    ]);
  });
  test('a machine that falls behind the network waits for nothing', () => {
    const call = jobFrom([
      { ...piece(15), arrives: 10 },
      { ...piece(15, 0), arrives: 20 },
    ]);
    expect(lanesOf(call, SLOW)).toEqual(['network 0–10, work 0 10–25, work 1 25–40']);
  });
  test('what does not fit in RAM goes out to storage and back', () => {
    const two = jobFrom([piece(5), piece(5)], 40, 30);
    const machine: Machine = { ...SLOW, cores: 2, ram: 90, storage: 'flash' };
    expect([overflow(two, machine, 1), overflow(two, machine, 2)]).toEqual([0, 10]);
    expect(carryTime(10, machine)).toBe(120);
    expect(lanesOf(two, machine)).toEqual(['work 0 0–5, over 5–245', 'ram 1 0–240, work 1 240–245']);
  });
  test('one piece is to blame for no more than the job and itself need', () => {
    expect(overflow(jobFrom([], 40, 30), { ...SLOW, ram: 10 }, 8)).toBe(70);
  });
  test.each([
    ['100 MHz, one a tick', PLAIN, 40_000],
    ['200 MHz', { ...PLAIN, mhz: 200 }, 20_000],
    ['two a tick', { ...PLAIN, perFour: 8 }, 20_000],
    ['BBC Micro: 2 MHz, one in four ticks', { ...PLAIN, mhz: 2, perFour: 1 }, 8_000_000],
    ['rounded up', { ...PLAIN, mhz: 3000 }, 1334],
  ])('4 million instructions: %s', (_name, machine, time) => {
    expect(workTime(4_000_000, machine)).toBe(time);
  });
});

describe('Amdahl’s formula: time = what cannot be split + the rest ÷ cores', () => {
  test.each([1, 2, 4, 8])('the game on %i cores of 100 MHz', (cores) => {
    const frame = 60_000 + 180_000 / cores;
    expect(finishOf(jobOf('game', 0, 0), { ...PLAIN, cores })).toBe(3 * frame);
  });
  test('it is exact where the rest divides evenly, and never beaten', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(1, 2, 4, 8),
        (count, share, cores) => {
          const serial = unsplit(count, share);
          const ideal = (serial + (count - serial) / cores) * 10_000;
          const finish = finishOf(own(count, share), { ...PLAIN, cores });
          expect(finish).toBe((serial + Math.ceil((count - serial) / cores)) * 10_000);
          expect(finish).toBeGreaterThanOrEqual(ideal);
          if ((count - serial) % cores === 0) expect(finish).toBe(ideal);
        },
      ),
    );
  });
});

/** Any job whose pieces come after earlier ones only. */
const someItems = fc
  .array(
    fc.record({
      work: fc.integer({ min: 1, max: 12 }),
      back: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
      arrives: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
      reads: fc.constantFrom(0, 0, 1, 3),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) =>
    all.map(
      ({ work, back, arrives, reads }, at): Item => ({
        work,
        arrives,
        reads,
        after: [...new Set(back.map((one) => at - one).filter((one) => one >= 0))],
      }),
    ),
  );

/** The longest way through the job that must be done piece by piece. */
function criticalPath(items: readonly Item[]): number {
  const ends: number[] = [];
  for (const { work, after } of items) ends.push(work + Math.max(0, ...after.map((one) => ends[one] ?? 0)));
  return Math.max(...ends);
}
const totalOf = (items: readonly Item[]): number => items.reduce((sum, { work }) => sum + work, 0);

describe('what is true of more cores', () => {
  test('of pure work: never faster than the longest chain, never slower than Graham’s bound', () => {
    fc.assert(
      fc.property(someItems, fc.constantFrom(1, 2, 3, 4, 8), (some, cores) => {
        const items = some.map((item) => ({ ...item, arrives: 0, reads: 0 }));
        const finish = finishOf(jobFrom(items), { ...SLOW, cores });
        const [longest, total] = [criticalPath(items), totalOf(items)];
        expect(finish).toBeGreaterThanOrEqual(Math.max(longest, Math.ceil(total / cores)));
        expect(finish).toBeLessThanOrEqual(total / cores + longest * (1 - 1 / cores));
      }),
    );
  });
  test('pieces that wait for nothing: more cores are never slower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 }), (works) => {
        const job = jobFrom(works.map((work) => piece(work)));
        const finishes = [1, 2, 3, 4, 5, 8].map((cores) => finishOf(job, { ...SLOW, cores }));
        expect(finishes).toEqual([...finishes].sort((a, b) => b - a));
      }),
    );
  });
  test.each(['sum', 'photos', 'call', 'game', 'own'] as const)(
    'with enough RAM our job “%s” is never slower on more cores',
    (id) => {
      for (const storage of ['disk', 'flash'] as const) {
        const finishes = [1, 2, 4, 8].map((cores) =>
          finishOf(jobOf(id, 96, 75), { ...PLAIN, cores, storage }),
        );
        expect(finishes).toEqual([...finishes].sort((a, b) => b - a));
      }
    },
  );
  test('Graham’s anomaly: with pieces that wait for each other a fourth core can make it later', () => {
    // R. L. Graham, Bounds on Multiprocessing Timing Anomalies, 1969: nine tasks, 12 on three machines and 15 on four.
    const after4 = [3];
    const tasks = [
      ...[3, 2, 2, 2].map((work) => piece(work)),
      ...[4, 4, 4, 4].map((work) => piece(work, ...after4)),
      piece(9, 0),
    ];
    expect([3, 4].map((cores) => finishOf(jobFrom(tasks), { ...SLOW, cores }))).toEqual([12, 15]);
  });
  test('with too little RAM eight cores are slower than four', () => {
    const photos = jobOf('photos', 0, 0);
    const small = { ...PLAIN, ram: 32_000 };
    expect(finishOf(photos, { ...small, cores: 8 })).toBeGreaterThan(
      finishOf(photos, { ...small, cores: 4 }),
    );
  });
});

/** The same rules, lived through one microsecond after another. */
function livedThrough(job: Job, machine: Machine): number {
  const { items } = job;
  const state = items.map((): 'pile' | 'taken' | 'done' => 'pile');
  const cores: ({ item: number; until: number } | undefined)[] = Array.from({ length: machine.cores });
  let storageFree = 0;
  for (let now = 0; ; now += 1) {
    for (const [at, core] of cores.entries())
      if (core && core.until <= now) {
        state[core.item] = 'done';
        cores[at] = undefined;
      }
    if (state.every((one) => one === 'done')) return now;
    for (const at of cores.keys()) {
      if (cores[at]) continue;
      const item = items.findIndex(
        ({ after, arrives }, index) =>
          state[index] === 'pile' && arrives <= now && after.every((one) => state[one] === 'done'),
      );
      const { work, reads } = items[item] ?? { work: 0, reads: 0 };
      if (item < 0) break;
      state[item] = 'taken';
      const busy = state.filter((one) => one === 'taken').length;
      const over = overflow(job, machine, busy);
      const carry =
        (reads > 0 ? carryTime(reads, machine) : 0) + (over > 0 ? 2 * carryTime(over, machine) : 0);
      const begins = carry > 0 ? Math.max(now, storageFree) + carry : now;
      if (carry > 0) storageFree = begins;
      cores[at] = { item, until: begins + workTime(work, machine) };
    }
  }
}

describe('any job', () => {
  const someMachine = fc.record({ cores: fc.constantFrom(1, 2, 3, 4, 8), ram: fc.constantFrom(4, 6, 20) });
  test('finishes when a machine lived through microsecond by microsecond does', () => {
    fc.assert(
      fc.property(someItems, someMachine, (items, { cores, ram }) => {
        const machine: Machine = { ...SLOW, cores, ram, storage: 'flash' };
        const job = jobFrom(items, 2, 2);
        expect(finishOf(job, machine)).toBe(livedThrough(job, machine));
      }),
      { numRuns: 60 },
    );
  });
  test('every core’s day is without gaps, and each piece is worked on once', () => {
    fc.assert(
      fc.property(someItems, someMachine, (items, { cores, ram }) => {
        const { lanes, finish, done, taken } = schedule(jobFrom(items, 2, 2), { ...SLOW, cores, ram });
        for (const lane of lanes) {
          let at = 0;
          for (const { from, to } of lane) {
            expect(from).toBe(at);
            at = to;
          }
          expect(at).toBe(finish);
        }
        const worked = lanes.flat().filter(({ doing }) => doing === 'work');
        expect(worked.map(({ item }) => item).sort((a, b) => a - b)).toEqual(items.map((_, at) => at));
        for (const times of [done, taken]) expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });
});

test('the heap hands out the smallest first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (all) => {
      const heap = createHeap();
      for (const one of all) heap.push(one);
      expect(all.map(() => heap.pop())).toEqual([...all].sort((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
