import type { ViewProps } from '../../simulation/contract.ts';
import type { Action, Setup, State } from './model.ts';
export function CoreRaceView({ state }: ViewProps<Setup, State, Action>) {
  return <p>{state.ticks}</p>;
}
