// What the tasks of the club's year are made of: years, moves, and verdicts that say what happened.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { type Action, isOver, type Setup, type State } from './model.ts';
import { BUDGET, type Cost, type Every, FOUND, type Keep, type PlaceId, type Plan } from './plan.ts';
import { badInWords } from './words.ts';

export type Task = Challenge<Setup, State, Action>;

export const job = (place: PlaceId, every: Every, keep: Keep): Action => ({
  kind: 'job',
  place,
  every,
  keep,
});
export const off = (place: PlaceId): Action => ({ kind: 'off', place });
export const tests: Action = { kind: 'test', test: 4 };
export const scripts: Action = { kind: 'rebuild', rebuild: 'scripts' };
export const year: Action = { kind: 'tick', count: 52 };

export const no = (says: string): Verdict => ({ solved: false, says });
export const yes = (says: string, score?: Verdict['score']): Verdict => ({
  solved: true,
  says,
  ...(score ? { score } : {}),
});

/** A year that a task holds fast. @param luck the luck number @param budget what is not the usual budget */
export function yearOf(luck: number, budget: Partial<Cost> = {}, plan: Plan = FOUND): Setup {
  return { luck, plan, budget: { ...BUDGET, ...budget }, held: true };
}
export const planOf = (jobs: Plan['jobs']): Plan => ({ jobs, test: 0, rebuild: 'hand' });

/** Judges a year that was played to its end. */
export function atTheEnd(judge: (state: State) => Verdict): (state: State) => Verdict {
  return (state) => (isOver(state) ? judge(state) : no('Play the year to its end, then check.'));
}
/** What the worst day of the year was like. */
export function worst({ diary }: State): string {
  const bad = diary.flatMap((entry) => (entry.is === 'bad' ? [entry] : []));
  const [first] = [...bad].sort((a, b) => b.lost - a.lost || b.down - a.down);
  return first ? badInWords(first) : '';
}
