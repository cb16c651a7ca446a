// The bench of switches as a pure model: which of the five things it is decides what an action does.
import type { Clock } from '../../simulation/contract.ts';
import { addActions, canAdd, startAdd, stepAdd } from './add.ts';
import { countActions, startCount, stepCount } from './count.ts';
import { canRun, gameActions, startGame, stepGame } from './game.ts';
import { canFlash, messageActions, startMessage, stepMessage } from './message.ts';
import type { Action, CountSetup, Setup, State } from './state.ts';
import { canTry, startWire, stepWire, wireActions } from './wire.ts';

export const defaultSetup: CountSetup = { mode: 'count', bits: 8, value: 0, signed: false };

export function start(setup: Setup): State {
  switch (setup.mode) {
    case 'count':
      return startCount(setup);
    case 'add':
      return startAdd(setup);
    case 'wire':
      return startWire(setup);
    case 'message':
      return startMessage(setup);
    case 'game':
      return startGame(setup);
  }
}

function stepIn(state: State, action: Action): State | undefined {
  switch (state.mode) {
    case 'count':
      return stepCount(state, action);
    case 'add':
      return stepAdd(state, action);
    case 'wire':
      return stepWire(state, action);
    case 'message':
      return stepMessage(state, action);
    case 'game':
      return stepGame(state, action);
  }
}
/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step({ problem: _said, ...state }: State, action: Action): State {
  const now = state as State;
  const is = action.kind === 'flip' ? `There is no switch ${action.place}.` : 'That cannot be done here.';
  return stepIn(now, action) ?? { ...now, problem: { says: is } };
}

export function actions(state: State): readonly Action[] {
  switch (state.mode) {
    case 'count':
      return countActions(state);
    case 'add':
      return addActions(state);
    case 'wire':
      return wireActions(state);
    case 'message':
      return messageActions(state);
    case 'game':
      return gameActions(state);
  }
}

export const describe = ({ says, problem }: State): string =>
  problem ? `${problem.says} ${problem.hint ?? ''}`.trim() : says;

function canTick(state: State): boolean {
  switch (state.mode) {
    case 'count':
      return true;
    case 'add':
      return canAdd(state);
    case 'wire':
      return canTry(state);
    case 'message':
      return canFlash(state);
    case 'game':
      return canRun(state);
  }
}
export const clock: Clock<State, Action> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick,
};
