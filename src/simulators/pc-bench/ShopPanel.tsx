import type { Action, PlaceId, Setup, State } from './state.ts';
interface Props {
  readonly state: State;
  readonly at?: PlaceId | undefined;
  send(this: void, action: Action): void;
  restart?(this: void, setup: Setup): void;
}
export function ShopPanel({ state }: Props) {
  return <p>{state.says}</p>;
}
