// A year of a small project's backups as a pure model. A tick is a week; what a week brings is in the luck number, so many
// weeks at once are the same as one by one.
import type { Clock, Problem } from '../../simulation/contract.ts';
import { countOf } from './days.ts';
import { type Luck, luckOf, MOST_LUCK } from './luck.ts';
import {
  BUDGET,
  canBe,
  type Cost,
  costOf,
  EVERY,
  FOUND,
  type Job,
  KEEPS,
  PLACES,
  type PlaceId,
  type Plan,
  TESTS,
  withJob,
} from './plan.ts';
import type { Action, Entry, Result, Setup, State, Store } from './state.ts';
import { dayAfter, EARLIER, nightAfter, WEEKS } from './year.ts';
import { inWords, PLACE_WORDS } from './words.ts';

export type { Action, Setup, State } from './state.ts';

export const defaultSetup: Setup = { luck: 371, plan: FOUND, budget: BUDGET };

let lastLuck: { readonly number: number; readonly luck: Luck } | undefined;
/** The year's luck; the last one asked for is remembered. */
function luckFor(number: number): Luck {
  if (lastLuck?.number !== number) lastLuck = { number, luck: luckOf(number) };
  return lastLuck.luck;
}

export function start(setup: Setup): State {
  const { emptyAt } = luckFor(setup.luck);
  const begun: State = {
    setup,
    plan: { jobs: {}, test: 0, rebuild: 'hand' },
    changes: [],
    week: 0,
    live: EARLIER,
    made: countOf(EARLIER),
    upAt: 1,
    stores: {},
    broken: [emptyAt],
    result: { lost: 0, down: 0, pounds: 0 },
    minutes: 0,
    diary: [],
  };
  return { ...withPlan(begun, setup.plan), changes: [] };
}

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step(given: State, action: Action): State {
  const { problem: _, ...state } = given;
  const { plan } = state;
  switch (action.kind) {
    case 'tick':
      if (!Number.isSafeInteger(action.count) || action.count < 1)
        return refuse(given, { says: 'The number of weeks must be a whole number from 1.' });
      return weeksAfter(state, action.count);
    case 'job':
      return choose(state, withJob(plan, action.place, { every: action.every, keep: action.keep }));
    case 'off':
      return choose(state, withJob(plan, action.place, undefined));
    case 'test':
      return choose(state, { ...plan, test: action.test });
    case 'rebuild':
      return choose(state, { ...plan, rebuild: action.rebuild });
    case 'plan':
      return choose(state, action.plan);
    default:
      return refuse(given, { says: 'The club doesn’t know that action.' });
  }
}
function refuse(state: State, problem: Problem): State {
  return { ...state, problem };
}

/** What is wrong with a plan; undefined when the club can do it. */
export function objectionTo(plan: Plan, budget: Cost): Problem | undefined {
  const isKnown =
    Object.keys(plan.jobs).every((place) => PLACES.includes(place as PlaceId)) &&
    PLACES.every((place) => {
      const job: Job | undefined = plan.jobs[place];
      return !job || (EVERY.includes(job.every) && KEEPS.includes(job.keep));
    }) &&
    TESTS.includes(plan.test) &&
    (plan.rebuild === 'hand' || plan.rebuild === 'scripts');
  if (!isKnown) return { says: 'There is no such plan.' };
  const cannot = PLACES.find((place) => !canBe(place, plan.jobs[place]?.every ?? 'week'));
  if (cannot)
    return { at: cannot, says: `${PLACE_WORDS[cannot].name}: nobody can carry it there and back each day.` };
  const { pounds, minutes } = costOf(plan);
  if (pounds > budget.pounds)
    return {
      says: `That would cost £${pounds} a week. The club has £${budget.pounds}.`,
      hint: 'Save somewhere else first.',
    };
  if (minutes > budget.minutes)
    return {
      says: `That would take ${minutes} minutes a week. The helpers have ${budget.minutes}.`,
      hint: 'Save time somewhere else first.',
    };
  return undefined;
}
function choose(state: State, plan: Plan): State {
  if (state.week >= WEEKS)
    return refuse(state, {
      says: 'The year is over.',
      hint: 'Play the same year again, with a better plan.',
    });
  const problem = objectionTo(plan, state.setup.budget);
  return problem ? refuse(state, problem) : withPlan(state, plan);
}

/** A new plan from tonight on: new places get their first copy tonight, places that are left out let theirs go. */
function withPlan(state: State, plan: Plan): State {
  const today = state.week * 7 + 1;
  const stores = Object.fromEntries(
    PLACES.flatMap((place): [PlaceId, Store][] => {
      const job = plan.jobs[place];
      if (!job) return [];
      const store = state.stores[place];
      if (!store) return [[place, { copies: [], next: today }]];
      const isSame = state.plan.jobs[place]?.every === job.every;
      const next = isSame
        ? store.next
        : Math.min(nightAfter(today - 1, plan, place), nightAfter(today, plan, place));
      return [[place, { ...store, copies: store.copies.slice(-job.keep), next }]];
    }),
  );
  const changes = [...state.changes.filter(({ week }) => week !== state.week), { week: state.week, plan }];
  return { ...state, plan, stores, changes };
}

function weeksAfter(state: State, count: number): State {
  const luck = luckFor(state.setup.luck);
  let next = state;
  const last = Math.min(WEEKS, state.week + count);
  while (next.week < last) {
    const first = next.week * 7 + 1;
    for (let day = first; day < first + 7; day++) next = dayAfter(next, day, luck);
    const { pounds, minutes } = costOf(next.plan);
    next = {
      ...next,
      week: next.week + 1,
      minutes: next.minutes + minutes,
      result: { ...next.result, pounds: next.result.pounds + pounds },
    };
  }
  return next;
}

/** How the year ends with this plan from its first day on. */
export function yearWith(luck: number, plan: Plan): Result {
  return step(start({ luck, plan, budget: BUDGET }), { kind: 'tick', count: WEEKS }).result;
}

export const isOver = ({ week }: State): boolean => week >= WEEKS;
/** What happened in the week that has just passed. */
export function newsOf({ diary, week }: State): readonly Entry[] {
  return diary.filter(({ day }) => week > 0 && Math.ceil(day / 7) === week);
}
/** The bad day of the week that has just passed. */
export function badOf(state: State): Extract<Entry, { is: 'bad' }> | undefined {
  return newsOf(state).find((entry) => entry.is === 'bad');
}
/** Weeks until something happens that is worth a stop: bad luck, an empty copy, or the year's end. */
export function weeksToNews(state: State): number {
  let next = state;
  while (!isOver(next)) {
    next = weeksAfter(next, 1);
    if (isNews(next)) break;
  }
  return next.week - state.week;
}
const isNews = (state: State): boolean =>
  newsOf(state).some((entry) => entry.is === 'bad' || entry.empty.length > 0);
/** The luck number after this one. */
export const nextLuck = (luck: number): number => (luck % MOST_LUCK) + 1;

/** What can be done now: a sample. */
export function actions(state: State): readonly Action[] {
  if (isOver(state)) return [];
  const wanted: readonly Action[] = [
    { kind: 'tick', count: 1 },
    { kind: 'tick', count: 5 },
    ...PLACES.flatMap((place): Action[] => [
      { kind: 'off', place },
      { kind: 'job', place, every: 'week', keep: 4 },
      { kind: 'job', place, every: 'month', keep: 1 },
    ]),
    { kind: 'job', place: 'second', every: 'day', keep: 12 },
    ...TESTS.map((test): Action => ({ kind: 'test', test })),
    { kind: 'rebuild', rebuild: 'scripts' },
    { kind: 'rebuild', rebuild: 'hand' },
  ];
  return wanted.filter((action) => step(state, action).problem === undefined);
}

/** The moment in a few sentences: for the eye, the screen reader and the transcript. */
export function describe(state: State): string {
  if (state.problem) return `${state.problem.says} ${state.problem.hint ?? ''}`.trim();
  return inWords(state, newsOf(state));
}

/** The year's time is weeks; play waits where something went wrong, so that the plan can be changed. */
export const clock: Clock<State, Action> = {
  rate: 2,
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ week }) => week,
  canTick: (state) => !isOver(state),
  shouldPause: isNews,
};
