// The PC on the bench as a pure model: a set-up, a state, and what can be done to it.
import type { Clock, Problem } from '../../simulation/contract.ts';
import { type Fit, fit, possible, setJumper, take, turn } from './fit.ts';
import { repairActions, repairStep, startRepair } from './repair.ts';
import { chooseStep, shopActions, startShop } from './shop.ts';
import { fittings, leftInTray, parts } from './parts.ts';
import { placesFor } from './places.ts';
import { beatOf, canTick, hasEnded, letPass, pressKey, reportOf, runBenchmark, switchOn } from './running.ts';
import type { Action, Setup, State } from './state.ts';

export const defaultSetup: Setup = { mode: 'build', fitted: {} };

/** A bench with a set-up on it. What is impossible in a set-up is left out. Never throws. */
export function start(setup: Setup): State {
  if (setup.mode === 'repair') return startRepair(setup.ticket, setup.seed, setup.done);
  if (setup.mode === 'shop') return startShop(setup.customer, setup.basket);
  const fitted = possible(setup.fitted);
  const isEmpty = Object.keys(fitted).length === 0;
  return {
    mode: 'build',
    fitted,
    defects: [],
    ticks: 0,
    says: isEmpty
      ? 'The case is open. Take a part from the tray and find its place.'
      : 'The lid is off, and the PC is switched off.',
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
    case 'take':
    case 'turn':
    case 'jumper':
      return byHand(state, action);
    case 'power':
      return action.on ? powerOn(state) : switchOff(state);
    case 'tick':
      return changed(state, letPass(state, action.count));
    case 'key':
      return changed(state, pressKey(state));
    case 'benchmark':
      return changed(state, runBenchmark(state));
    case 'test':
    case 'replace':
    case 'hand-back':
      // each begins and ends with the PC switched off
      return changed(state, repairStep(off(state), action), off(state));
    case 'choose':
      return changed(state, chooseStep(state, action.shopKind, action.part), off(state));
    default:
      return refuse(state, { says: 'The bench does not know that action.' });
  }
}

type ByHand = Extract<Action, { readonly kind: 'fit' | 'take' | 'turn' | 'jumper' }>;
function byHand(state: State, action: ByHand): State {
  if (state.on && !WHILE_ON.has(action.at))
    return refuse(state, {
      at: action.at,
      says: 'The PC is on. Nobody reaches inside a PC that is on.',
      hint: 'Switch it off first.',
    });
  if (state.mode === 'repair') return changed(state, repairStep(state, action));
  if (state.mode === 'shop')
    return refuse(state, { says: 'The shop fits the parts for you.', hint: 'Choose parts for the basket.' });
  const done = fitBy(state, action);
  return changed(state, done.ok ? { fitted: done.fitted, says: done.says } : { problem: done.problem });
}
function fitBy({ fitted }: State, action: ByHand): Fit {
  switch (action.kind) {
    case 'fit':
      return fit(fitted, action.part, action.at, action.turned);
    case 'take':
      return take(fitted, action.at);
    case 'turn':
      return turn(fitted, action.at);
    case 'jumper':
      return setJumper(fitted, action.at, action.to);
  }
}

function powerOn(state: State): State {
  if (state.mode !== 'repair' || state.on) return changed(state, switchOn(state));
  const watched = changed(state, repairStep(state, { kind: 'power', on: true }));
  return changed(watched, switchOn(watched));
}

/** The state after a change of some of its fields; a change that is only a problem leaves all as it was. */
function changed(state: State, change: Partial<State>, from: State = state): State {
  return change.problem === undefined ? { ...settled(from), ...change } : refuse(state, change.problem);
}

function off(state: State): State {
  const { on: _, results: __, ...rest } = state;
  return rest;
}
function switchOff(state: State): State {
  if (!state.on) return refuse(state, { says: 'It is switched off already.' });
  return { ...settled(off(state)), says: 'Switched off, at the wall too. Now it is safe to reach inside.' };
}

/** Discs go in and out while the PC runs; for all else it is switched off first. */
const WHILE_ON: ReadonlySet<string> = new Set(['disk-slot', 'cd-tray']);

/** What can be done now; a sample where there is much. */
export function actions(state: State): readonly Action[] {
  const running = runningActions(state);
  if (state.mode === 'shop') return [...running, ...shopActions()];
  const hands = handActions(state);
  return state.mode === 'repair' ? [...running, ...hands, ...repairActions(state)] : [...running, ...hands];
}

function runningActions(state: State): readonly Action[] {
  const report = reportOf(state);
  const waits = beatOf(state)?.waits !== undefined && report?.setting.keyboard === true;
  const isWell = hasEnded(state) && report?.end === 'desktop' && report.setting.picture;
  return [
    { kind: 'power', on: state.on === undefined },
    ...(canTick(state) ? [{ kind: 'tick', count: 1 } as const, { kind: 'tick', count: 20 } as const] : []),
    ...(waits ? [{ kind: 'key' } as const] : []),
    ...(isWell ? [{ kind: 'benchmark' } as const] : []),
  ];
}

/** Of what could be fitted, all that fits the right way round. */
function handActions(state: State): readonly Action[] {
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
  return [...fits, ...changes];
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
