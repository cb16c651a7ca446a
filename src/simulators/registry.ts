// The only list of simulators. Each one's code is a chunk of its own; what the lists show is here at once.
import { about as alu } from './alu/about.ts';
import { about as backups } from './backups/about.ts';
import { about as bits } from './bits/about.ts';
import { about as byteLab } from './byte-lab/about.ts';
import { about as capacity } from './capacity/about.ts';
import { about as coreRace } from './core-race/about.ts';
import { about as cpu } from './cpu/about.ts';
import { about as machine } from './machine/about.ts';
import { about as pcBench } from './pc-bench/about.ts';
import { about as ram } from './ram/about.ts';
import { about as storage } from './storage/about.ts';
import type { About, Challenge, ShownSimulator, SimState, Simulator } from '../simulation/contract.ts';

/** A simulator whose set-up, state and actions are its own affair. */
export type AnyShown = ShownSimulator<unknown, SimState, unknown>;
export type AnyChallenge = Challenge<unknown, SimState, unknown>;
export type AnySimulator = AnyShown & Simulator<unknown, SimState, unknown>;

export interface Entry {
  readonly about: About;
  /** Enough to show it and to play with it. */
  readonly loadShown: () => Promise<AnyShown>;
  readonly loadChallenges: () => Promise<readonly AnyChallenge[]>;
  /** All of it. */
  readonly load: () => Promise<AnySimulator>;
}

/** The bench only hands a simulator's own values back to it, so their types may be forgotten here. */
export function entry<Setup, State extends SimState, Action>(
  about: About,
  door: () => Promise<{ readonly simulator: ShownSimulator<Setup, State, Action> }>,
  data: () => Promise<{ readonly challenges: readonly Challenge<Setup, State, Action>[] }>,
): Entry {
  const loadShown = async () => (await door()).simulator as unknown as AnyShown;
  const loadChallenges = async () => (await data()).challenges as unknown as readonly AnyChallenge[];
  const load = async () => {
    const [shown, challenges] = await Promise.all([loadShown(), loadChallenges()]);
    return { ...shown, challenges };
  };
  return { about, loadShown, loadChallenges, load };
}

/** In the order of the year. */
export const simulators: readonly Entry[] = [
  entry(
    machine,
    () => import('./machine/index.ts'),
    () => import('./machine/challenges.ts'),
  ),
  entry(
    pcBench,
    () => import('./pc-bench/index.ts'),
    () => import('./pc-bench/challenges.ts'),
  ),
  entry(
    alu,
    () => import('./alu/index.ts'),
    () => import('./alu/challenges.ts'),
  ),
  entry(
    cpu,
    () => import('./cpu/index.ts'),
    () => import('./cpu/challenges.ts'),
  ),
  entry(
    coreRace,
    () => import('./core-race/index.ts'),
    () => import('./core-race/challenges.ts'),
  ),
  entry(
    bits,
    () => import('./bits/index.ts'),
    () => import('./bits/challenges.ts'),
  ),
  entry(
    byteLab,
    () => import('./byte-lab/index.ts'),
    () => import('./byte-lab/challenges.ts'),
  ),
  entry(
    ram,
    () => import('./ram/index.ts'),
    () => import('./ram/challenges.ts'),
  ),
  entry(
    storage,
    () => import('./storage/index.ts'),
    () => import('./storage/challenges.ts'),
  ),
  entry(
    capacity,
    () => import('./capacity/index.ts'),
    () => import('./capacity/challenges.ts'),
  ),
  entry(
    backups,
    () => import('./backups/index.ts'),
    () => import('./backups/challenges.ts'),
  ),
];

export const simulatorById = (id: string): Entry | undefined =>
  simulators.find(({ about }) => about.id === id);
