// A race worked out from its set-up: every machine's run, who comes in when, and how finely the clock steps through it.
// The model and the view both read it; it is worked out once for each set-up.
import { type Job, type JobId, jobOf } from './jobs.ts';
import type { Machine, Part } from './machines.ts';
import { type Doing, type Run, type Stretch, schedule } from './schedule.ts';

export interface Setup {
  readonly job: JobId;
  /** Of the pupil's own job: how many pieces, and how many per cent of them can be shared out. */
  readonly items: number;
  readonly share: number;
  readonly machines: readonly Machine[];
  /** What a challenge holds fast: the job, the first machines, and all but some parts of the others. */
  readonly fixed?: Fixed;
}
export interface Fixed {
  readonly machines: number;
  /** The parts that may be changed; all when absent. */
  readonly parts?: readonly Part[];
  /** The share of the pupil's own job may be changed. */
  readonly share?: boolean;
}

export interface Race {
  readonly job: Job;
  readonly runs: readonly Run[];
  /** Microseconds that one tick of the bench lets pass. */
  readonly slice: number;
  /** The tick at which the last machine is done. */
  readonly lastTick: number;
  /** Where the time axis ends at first, in microseconds: all machines that are not hopelessly late finish before it. */
  readonly axis: number;
}

/** A machine this many times slower than the quickest does not stretch the axis from the start. */
const HOPELESS = 10;
/** The axis at the start is this many ticks long. */
const TICKS = 100;
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The next round number of microseconds (a multiple of 100) that is not below `time`. */
export function roundAbove(time: number): number {
  for (let power = 1000; ; power *= 10)
    for (const digit of ROUND) if (digit * power >= time) return digit * power;
}

const known = new WeakMap<Setup, Race>();

/** The race of a set-up. Same set-up, same race. */
export function raceOf(setup: Setup): Race {
  const found = known.get(setup);
  if (found) return found;
  const job = jobOf(setup.job, setup.items, setup.share);
  const runs = setup.machines.map((machine) => schedule(job, machine));
  const finishes = runs.map(({ finish }) => finish);
  const quickest = Math.min(...finishes);
  const axis = roundAbove(Math.max(...finishes.filter((finish) => finish <= quickest * HOPELESS)));
  const slice = axis / TICKS;
  const race = { job, runs, slice, lastTick: Math.ceil(Math.max(...finishes) / slice), axis };
  known.set(setup, race);
  return race;
}

/** Where the axis ends when `time` has passed: as it was, or further once the late ones run on alone. */
export function axisAt({ axis }: Race, time: number): number {
  return time <= axis ? axis : roundAbove(time * 1.2);
}

/** How many of the times, in order, are not after `time`. */
export function countUpTo(times: readonly number[], time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a core does just after `time`; undefined when its machine is done. */
export function stretchAt(lane: readonly Stretch[], time: number): Stretch | undefined {
  let low = 0;
  let high = lane.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lane[middle]?.to ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return lane[low];
}

/** Microseconds that all cores of a machine together spend on each thing until `time`. */
export function timeSpent({ lanes }: Run, time: number): Readonly<Record<Doing, number>> {
  const spent: Record<Doing, number> = { work: 0, order: 0, disk: 0, network: 0, ram: 0, over: 0 };
  for (const lane of lanes)
    for (const { doing, from, to } of lane) {
      if (from >= time) break;
      spent[doing] += Math.min(to, time) - from;
    }
  return spent;
}

/** Places, first is 1; machines that finish together share a place. */
export function placesOf({ runs }: Race): readonly number[] {
  return runs.map(({ finish }) => 1 + runs.filter((other) => other.finish < finish).length);
}
