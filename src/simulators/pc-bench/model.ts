// The PC on the bench as a pure model: a set-up, a state, and what can be done to it.
import type { Clock, Problem } from '../../simulation/contract.ts';
import { type Fit, fit, possible, setJumper, take, turn } from './fit.ts';
import { fittings, leftInTray, parts } from './parts.ts';
import { placesFor } from './places.ts';
import type { Action, Setup, State } from './state.ts';

export const defaultSetup: Setup = { mode: 'build', fitted: {} };

export function start(setup: Setup): State {
  return {
    mode: setup.mode,
    fitted: setup.mode === 'build' ? possible(setup.fitted) : {},
    defects: [],
    ticks: 0,
    says: 'The case is open. Take a part from the tray and find its place.',
  };
}

function refuse(state: State, problem: Problem): State {
  return { ...state, problem };
}
/** The state without what was said of an action before. */
function settled(state: State): State {
  const { problem: _, ...rest } = state;
  return rest;
}

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step(state: State, action: Action): State {
  switch (action.kind) {
    case 'fit':
      return fitted(state, fit(state.fitted, action.part, action.at, action.turned));
    case 'take':
      return fitted(state, take(state.fitted, action.at));
    case 'turn':
      return fitted(state, turn(state.fitted, action.at));
    case 'jumper':
      return fitted(state, setJumper(state.fitted, action.at, action.to));
    default:
      return refuse(state, { says: 'That cannot be done here.' });
  }
}

function fitted(state: State, done: Fit): State {
  if (!done.ok) return refuse(state, done.problem);
  return { ...settled(state), fitted: done.fitted, says: done.says };
}

/** What can be done now; a sample of what could be fitted. */
export function actions(state: State): readonly Action[] {
  const fits = parts
    .filter((part) => leftInTray(state.fitted, part) > 0)
    .flatMap((part): Action[] => {
      const free = placesFor(part).filter(({ id }) => fit(state.fitted, part.id, id).ok);
      return free.map(({ id }) => ({ kind: 'fit', part: part.id, at: id }));
    });
  const takes = fittings(state.fitted).flatMap(({ at, part }): Action[] => [
    ...(take(state.fitted, at).ok ? [{ kind: 'take', at } as const] : []),
    ...(part.turnable ? [{ kind: 'turn', at } as const] : []),
  ]);
  return [...fits, ...takes];
}

export function describe(state: State): string {
  return state.problem ? [state.problem.says, state.problem.hint].filter(Boolean).join(' ') : state.says;
}

export const clock: Clock<State, Action> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick: ({ on }) => on !== undefined,
};
