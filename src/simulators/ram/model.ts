// RAM with its shelf and its plug: what can be done, and how time passes.
import type { Clock } from '../../simulation/contract.ts';
import { handle, load } from './desk.ts';
import { fetchBoth, wind } from './race.ts';
import { refuse } from './refuse.ts';
import { remember } from './remember.ts';
import { programOf } from './room.ts';
import { cut, darkness, opening, raceOpening, switchOn } from './start.ts';
import { type Action, AUTOSAVE_KEYS, type State } from './state.ts';
import { canTick, takeTurn, workOn } from './turns.ts';
import { key, openLetter, save } from './typing.ts';

export { actions } from './actions.ts';
export { defaultSetup, setupOf, start } from './start.ts';

export const MOST_TICKS = 1_000_000;

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step(state: State, action: Action): State {
  const { problem: _problem, ...before } = state;
  const after = act(before, action);
  if (after.problem) return after;
  // What a link does again are the steps that were taken, not those that were asked for.
  const did: Action = action.kind === 'tick' ? { kind: 'tick', count: after.ticks - before.ticks } : action;
  return { ...after, done: remember(before.done, did) };
}

function act(state: State, action: Action): State {
  if (action.kind === 'plug') return state.isOn ? cut(workOn(state)) : switchOn(state);
  if (!state.isOn && action.kind !== 'mode')
    return refuse(state, 'Nothing happens: the power is off.', 'Put the plug back in.');
  switch (action.kind) {
    case 'tick':
      return tick(state, action.count);
    case 'load':
      return load(state, action.file, action.at);
    case 'close':
    case 'aside':
    case 'bring': {
      const program = programOf(state, action.program);
      if (!program) return refuse(state, 'That program is not open.');
      return handle(state, action.kind, program);
    }
    case 'key':
      return key(state, action.code);
    case 'save':
      return save(state);
    case 'open-letter':
      return openLetter(state);
    case 'autosave':
      return {
        ...workOn(state),
        autosave: action.on,
        says: action.on
          ? `Autosave is on: the letter is saved after every ${AUTOSAVE_KEYS} keys.`
          : 'Autosave is off.',
      };
    case 'swap':
      return {
        ...workOn(state),
        swap: action.on,
        says: action.on
          ? 'Swapping is on: when RAM is full, whole programs go to the shelf and come back for their turn.'
          : 'Swapping is off: a program on the shelf waits there.',
      };
    case 'mode':
      return { ...workOn(state), mode: action.mode, says: modeSays(state, action.mode) };
    case 'fetch':
      return fetchBoth(state, action.cell);
    default:
      return refuse(state, 'RAM does not know that action.');
  }
}

function modeSays(state: State, mode: State['mode']): string {
  return mode === 'race' ? raceOpening : state.isOn ? opening(state) : darkness(state.saved, state.lost);
}

function tick(state: State, count: number): State {
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST_TICKS)
    return refuse(state, 'The number of steps must be a whole number from 1 to 1,000,000.');
  if (!canTick(state)) return refuse(state, whyStill(state));
  const work = workOn(state);
  for (let done = 0; done < count && canTick(work); done++) {
    delete work.trip;
    delete work.copied;
    work.changed = [];
    work.ticks += 1;
    if (work.mode === 'race') wind(work);
    else takeTurn(work);
  }
  return work;
}

function whyStill(state: State): string {
  if (state.mode === 'race') return 'Nobody has asked for a cell yet.';
  if (state.programs.length === 0) return 'There is no program in RAM, so nothing can run.';
  return 'No program in RAM has anything to do.';
}

export const describe = ({ problem, says }: State): string =>
  problem ? `${problem.says}${problem.hint === undefined ? '' : ` ${problem.hint}`}` : says;

/** The machine’s time: instructions, trips of whole programs, and windings of the tape. */
export const clock: Clock<State, Action> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick,
};
