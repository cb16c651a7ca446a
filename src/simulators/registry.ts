// The only list of simulators. Each one's code, and what lists say of it, are chunks of their own.
import type { About, Challenge, ShownSimulator, SimState, Simulator } from '../simulation/contract.ts';

/** A simulator whose set-up, state and actions are its own affair. */
export type AnyShown = ShownSimulator<unknown, SimState, unknown>;
export type AnyChallenge = Challenge<unknown, SimState, unknown>;
export type AnySimulator = AnyShown & Simulator<unknown, SimState, unknown>;

export interface Entry {
  /** For ever: its folder, its address and its name in links. */
  readonly id: string;
  /** What lists show. */
  readonly loadAbout: () => Promise<About>;
  /** Enough to show it and to play with it. */
  readonly loadShown: () => Promise<AnyShown>;
  readonly loadChallenges: () => Promise<readonly AnyChallenge[]>;
  /** All of it. */
  readonly load: () => Promise<AnySimulator>;
}

/** The bench only hands a simulator's own values back to it, so their types may be forgotten here. */
export function entry<Setup, State extends SimState, Action>(
  id: string,
  list: () => Promise<{ readonly about: About }>,
  door: () => Promise<{ readonly simulator: ShownSimulator<Setup, State, Action> }>,
  data: () => Promise<{ readonly challenges: readonly Challenge<Setup, State, Action>[] }>,
): Entry {
  const loadAbout = async () => (await list()).about;
  const loadShown = async () => (await door()).simulator as unknown as AnyShown;
  const loadChallenges = async () => (await data()).challenges as unknown as readonly AnyChallenge[];
  const load = async () => {
    const [shown, challenges] = await Promise.all([loadShown(), loadChallenges()]);
    return { ...shown, challenges };
  };
  return { id, loadAbout, loadShown, loadChallenges, load };
}

/** In the order of the year. */
export const simulators: readonly Entry[] = [
  entry(
    'machine',
    () => import('./machine/about.ts'),
    () => import('./machine/index.ts'),
    () => import('./machine/challenges.ts'),
  ),
  entry(
    'pc-bench',
    () => import('./pc-bench/about.ts'),
    () => import('./pc-bench/index.ts'),
    () => import('./pc-bench/challenges.ts'),
  ),
  entry(
    'alu',
    () => import('./alu/about.ts'),
    () => import('./alu/index.ts'),
    () => import('./alu/challenges.ts'),
  ),
  entry(
    'cpu',
    () => import('./cpu/about.ts'),
    () => import('./cpu/index.ts'),
    () => import('./cpu/challenges.ts'),
  ),
  entry(
    'core-race',
    () => import('./core-race/about.ts'),
    () => import('./core-race/index.ts'),
    () => import('./core-race/challenges.ts'),
  ),
  entry(
    'bits',
    () => import('./bits/about.ts'),
    () => import('./bits/index.ts'),
    () => import('./bits/challenges.ts'),
  ),
  entry(
    'byte-lab',
    () => import('./byte-lab/about.ts'),
    () => import('./byte-lab/index.ts'),
    () => import('./byte-lab/challenges.ts'),
  ),
  entry(
    'ram',
    () => import('./ram/about.ts'),
    () => import('./ram/index.ts'),
    () => import('./ram/challenges.ts'),
  ),
  entry(
    'storage',
    () => import('./storage/about.ts'),
    () => import('./storage/index.ts'),
    () => import('./storage/challenges.ts'),
  ),
  entry(
    'capacity',
    () => import('./capacity/about.ts'),
    () => import('./capacity/index.ts'),
    () => import('./capacity/challenges.ts'),
  ),
  entry(
    'backups',
    () => import('./backups/about.ts'),
    () => import('./backups/index.ts'),
    () => import('./backups/challenges.ts'),
  ),
];

export const simulatorById = (id: string): Entry | undefined => simulators.find((one) => one.id === id);
