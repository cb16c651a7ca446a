// The PC on the bench as a pure model: a set-up, a state, and what can be done to it.
import type { Clock, Problem } from '../../simulation/contract.ts';
import { type Fit, fit, possible, setJumper, take, turn } from './fit.ts';
import { fittings, leftInTray, parts } from './parts.ts';
import { placesFor } from './places.ts';
import { beatOf, canTick, hasEnded, letPass, pressKey, reportOf, runBenchmark, switchOn } from './running.ts';
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
      return fitted(state, action.at, fit(state.fitted, action.part, action.at, action.turned));
    case 'take':
      return fitted(state, action.at, take(state.fitted, action.at));
    case 'turn':
      return fitted(state, action.at, turn(state.fitted, action.at));
    case 'jumper':
      return fitted(state, action.at, setJumper(state.fitted, action.at, action.to));
    case 'power':
      return changed(state, action.on ? switchOn(state) : switchOff(state));
    case 'tick':
      return changed(state, letPass(state, action.count));
    case 'key':
      return changed(state, pressKey(state));
    case 'benchmark':
      return changed(state, runBenchmark(state));
    default:
      return refuse(state, { says: 'That cannot be done here.' });
  }
}

/** The state after a change of some of its fields; a change that is only a problem leaves all as it was. */
function changed(state: State, change: Partial<State>): State {
  return change.problem === undefined ? { ...settled(state), ...change } : refuse(state, change.problem);
}

function switchOff(state: State): State {
  if (!state.on) return refuse(state, { says: 'It is switched off already.' });
  const { on: _, results: __, ...off } = state;
  return { ...off, says: 'Switched off, at the wall too. Now it is safe to reach inside.' };
}

/** Discs go in and out while the PC runs; for all else it is switched off first. */
const WHILE_ON: ReadonlySet<string> = new Set(['disk-slot', 'cd-tray']);

function fitted(state: State, at: string, done: Fit): State {
  if (state.on && !WHILE_ON.has(at))
    return refuse(state, {
      at,
      says: 'The PC is on. Nobody reaches inside a PC that is on.',
      hint: 'Switch it off first.',
    });
  if (!done.ok) return refuse(state, done.problem);
  return { ...settled(state), fitted: done.fitted, says: done.says };
}

/** What can be done now; of what could be fitted, all that fits the right way round. */
export function actions(state: State): readonly Action[] {
  const open = (at: string) => state.on === undefined || WHILE_ON.has(at);
  const fits = parts
    .filter((part) => leftInTray(state.fitted, part) > 0)
    .flatMap((part): Action[] => {
      const free = placesFor(part).filter(({ id }) => open(id) && fit(state.fitted, part.id, id).ok);
      return free.map(({ id }) => ({ kind: 'fit', part: part.id, at: id }));
    });
  const changes = fittings(state.fitted)
    .filter(({ at }) => open(at))
    .flatMap(({ at, part, fitting }): Action[] => [
      ...(take(state.fitted, at).ok ? [{ kind: 'take', at } as const] : []),
      ...(part.turnable ? [{ kind: 'turn', at } as const] : []),
      ...(fitting.jumper
        ? [{ kind: 'jumper', at, to: fitting.jumper === 'master' ? 'slave' : 'master' } as const]
        : []),
    ]);
  const waits = beatOf(state)?.waits !== undefined && reportOf(state)?.setting.keyboard === true;
  return [
    ...fits,
    ...changes,
    { kind: 'power', on: state.on === undefined },
    ...(canTick(state) ? [{ kind: 'tick', count: 1 } as const, { kind: 'tick', count: 20 } as const] : []),
    ...(waits ? [{ kind: 'key' } as const] : []),
    ...(hasEnded(state) && reportOf(state)?.end === 'desktop' ? [{ kind: 'benchmark' } as const] : []),
  ];
}

export function describe(state: State): string {
  return state.problem ? [state.problem.says, state.problem.hint].filter(Boolean).join(' ') : state.says;
}

/** The machine’s time is beats of the start-up. */
export const clock: Clock<State, Action> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick,
};
