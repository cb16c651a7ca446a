// The only list of simulators. Each one's code is a chunk of its own; what the lists show is here at once.
import { about as cpu } from './cpu/about.ts';
import type { About, SimState, Simulator } from '../simulation/contract.ts';

/** A simulator whose set-up, state and actions are its own affair. */
export type AnySimulator = Simulator<unknown, SimState, unknown>;

export interface Entry {
  readonly about: About;
  readonly load: () => Promise<AnySimulator>;
}

/** The bench only hands a simulator's own values back to it, so their types may be forgotten here. */
export function entry<Setup, State extends SimState, Action>(
  about: About,
  load: () => Promise<{ readonly simulator: Simulator<Setup, State, Action> }>,
): Entry {
  return { about, load: async () => (await load()).simulator as unknown as AnySimulator };
}

/** In the order of the year. */
export const simulators: readonly Entry[] = [entry(cpu, () => import('./cpu/index.ts'))];

export const simulatorById = (id: string): Entry | undefined =>
  simulators.find(({ about }) => about.id === id);
