// Storage as a pure model: a row of lamps, and a finger that goes along it and flips each one. Put your own here.
import type { Clock, SimState } from '../../simulation/contract.ts';

export interface Setup {
  /** One character a lamp: 1 is on, 0 is off. */
  readonly lamps: string;
}
export interface State extends SimState {
  readonly lamps: readonly boolean[];
  /** The lamp that is flipped next, from 0. */
  readonly finger: number;
  /** How many ticks have passed since the start. */
  readonly ticks: number;
}
export type Action =
  /** Lets `count` ticks pass: each flips the lamp under the finger and moves on. */
  | { readonly kind: 'tick'; readonly count: number }
  /** The pupil flips a lamp. */
  | { readonly kind: 'flip'; readonly lamp: number };

export const defaultSetup: Setup = { lamps: '00000000' };

export function start({ lamps }: Setup): State {
  return { lamps: Array.from(lamps, (lamp) => lamp === '1'), finger: 0, ticks: 0 };
}

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step({ lamps, finger, ticks }: State, action: Action): State {
  if (action.kind === 'tick') {
    const after = [...lamps];
    for (let i = 0; i < action.count; i++) {
      const at = (finger + i) % lamps.length;
      after[at] = !after[at];
    }
    return { lamps: after, finger: (finger + action.count) % lamps.length, ticks: ticks + action.count };
  }
  if (lamps[action.lamp] === undefined)
    return { lamps, finger, ticks, problem: { at: action.lamp, says: `There is no lamp ${action.lamp}.` } };
  return { lamps: lamps.map((lamp, i) => (i === action.lamp ? !lamp : lamp)), finger, ticks };
}

export function actions({ lamps }: State): readonly Action[] {
  return [{ kind: 'tick', count: 1 }, ...lamps.map((_, lamp): Action => ({ kind: 'flip', lamp }))];
}

export function describe({ lamps, finger, problem }: State): string {
  if (problem) return problem.says;
  const on = lamps.filter(Boolean).length;
  return `${on} of ${lamps.length} lamps ${on === 1 ? 'is' : 'are'} on. The finger is at lamp ${finger}.`;
}

export const clock: Clock<State, Action> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick: () => true,
};
