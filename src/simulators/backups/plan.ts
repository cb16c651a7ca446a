// The plan: where copies go, how often, how many are kept, who tries them out, and what all that costs each week.

/** disk: on the server's own disk · account: in the same cloud account · second: at a second provider · home: a disk in a drawer. */
export const PLACES = ['disk', 'account', 'second', 'home'] as const;
export type PlaceId = (typeof PLACES)[number];

export const EVERY = ['day', 'week', 'month'] as const;
export type Every = (typeof EVERY)[number];
/** Days from one copy to the next; a month is four weeks. */
export const INTERVAL: Readonly<Record<Every, number>> = { day: 1, week: 7, month: 28 };

/** How many copies are kept; the oldest makes way. */
export const KEEPS = [1, 4, 12] as const;
export type Keep = (typeof KEEPS)[number];

/** Weeks from one restore test to the next; 0 is never. */
export const TESTS = [0, 12, 4] as const;
export type Test = (typeof TESTS)[number];

export interface Job {
  readonly every: Every;
  readonly keep: Keep;
}
export interface Plan {
  readonly jobs: { readonly [Place in PlaceId]?: Job };
  readonly test: Test;
  /** How a server is built again: by hand, or by scripts that are kept up to date. */
  readonly rebuild: 'hand' | 'scripts';
}
/** What something costs each week, or may cost. */
export interface Cost {
  readonly pounds: number;
  readonly minutes: number;
}

/** What the club has for its backups each week. */
export const BUDGET: Cost = { pounds: 6, minutes: 45 };

/** The plan that the pupil finds: a copy on the disk that it is a copy of. */
export const FOUND: Plan = { jobs: { disk: { every: 'week', keep: 1 } }, test: 0, rebuild: 'hand' };

/** A disk that somebody carries home cannot go there and back each day. */
export const canBe = (place: PlaceId, every: Every): boolean => place !== 'home' || every !== 'day';

const KEEP_COST: Readonly<Record<PlaceId, Readonly<Record<Keep, number>>>> = {
  disk: { 1: 0, 4: 0, 12: 1 },
  account: { 1: 1, 4: 1, 12: 2 },
  second: { 1: 2, 4: 3, 12: 4 },
  home: { 1: 1, 4: 1, 12: 2 },
};
const CARRYING: Readonly<Record<Every, number>> = { day: 0, week: 15, month: 5 };
/** Minutes a week for each place that is tested. */
const TEST_MINUTES: Readonly<Record<Test, number>> = { 0: 0, 12: 4, 4: 10 };
const SCRIPT_MINUTES = 15;

export function jobCost(place: PlaceId, { every, keep }: Job): Cost {
  return {
    pounds: KEEP_COST[place][keep] + (place === 'second' && every === 'day' ? 1 : 0),
    minutes: place === 'home' ? CARRYING[every] : 0,
  };
}
export const testMinutes = (test: Test, places: number): number => TEST_MINUTES[test] * places;
export const scriptMinutes = (rebuild: Plan['rebuild']): number =>
  rebuild === 'scripts' ? SCRIPT_MINUTES : 0;

export const placesOf = ({ jobs }: Plan): readonly PlaceId[] => PLACES.filter((place) => jobs[place]);

/** Pounds and minutes of a week with this plan. */
export function costOf(plan: Plan): Cost {
  const places = placesOf(plan);
  const jobs = places.map((place) => {
    const job = plan.jobs[place];
    return job ? jobCost(place, job) : { pounds: 0, minutes: 0 };
  });
  return {
    pounds: jobs.reduce((sum, { pounds }) => sum + pounds, 0),
    minutes:
      jobs.reduce((sum, { minutes }) => sum + minutes, 0) +
      testMinutes(plan.test, places.length) +
      scriptMinutes(plan.rebuild),
  };
}

/** The plan with another job at a place, or none. */
export function withJob(plan: Plan, place: PlaceId, job: Job | undefined): Plan {
  const jobs = Object.fromEntries(
    PLACES.flatMap((each) => {
      const its = each === place ? job : plan.jobs[each];
      return its ? [[each, its] as const] : [];
    }),
  );
  return { ...plan, jobs };
}
