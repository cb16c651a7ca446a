import type { NumberBase } from '../../lib/in-base.ts';
import type { Action, Setup, State } from './state.ts';

/** What a mode's picture and its keys are given. */
export interface ModeProps<Mine extends State> {
  readonly state: Mine;
  /** The state one step earlier, when it is to be shown what changed. */
  readonly before: State | undefined;
  /** Names the step. */
  readonly moment: number;
  readonly pace: number;
  readonly playing: boolean;
  readonly base: NumberBase;
  readonly send: (action: Action) => void;
  readonly restart: (setup: Setup) => void;
  readonly play: (() => void) | undefined;
}
