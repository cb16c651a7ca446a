// What the challenges share: verdicts, and what they look at.
import type { Challenge, Verdict } from '../../simulation/contract.ts';
import { entryOf, isWhole, liveIn } from './directory.ts';
import { TO_THE_END } from './facts.ts';
import type { Action, Setup, State } from './state.ts';

export type Task = Challenge<Setup, State, Action>;

export const no = (says: string): Verdict => ({ solved: false, says });
export const yes = (says: string, score?: Verdict['score']): Verdict => ({
  solved: true,
  says,
  ...(score ? { score } : {}),
});
/** Judges at rest: a job under way is neither right nor wrong. */
export const atRest =
  (judge: (state: State) => Verdict): ((state: State) => Verdict) =>
  (state) =>
    state.job ? no('The drives are still at work. Let them finish, then check.') : judge(state);
export const toTheEnd: Action = { kind: 'tick', count: TO_THE_END };
export const done = (...orders: readonly Action[]): readonly Action[] =>
  orders.flatMap((order) => [order, toTheEnd]);
export const hasFile = ({ directory }: State, name: string): boolean =>
  liveIn(directory).some((entry) => entry.name === name);
/** The names of files that are not there in full. */
export const missing = (state: State, names: readonly string[]): readonly string[] =>
  names.filter((name) => {
    const entry = entryOf(state.directory, name);
    return !entry || entry.gone === true || !isWhole(state, entry);
  });
