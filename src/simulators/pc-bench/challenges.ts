import type { Challenge } from '../../simulation/contract.ts';
import { buildChallenges } from './challenges-build.ts';
import { repairChallenges } from './challenges-repair.ts';
import { shopChallenges } from './challenges-shop.ts';
import type { Action, Setup, State } from './state.ts';

export const challenges: readonly Challenge<Setup, State, Action>[] = [
  ...buildChallenges,
  ...repairChallenges,
  ...shopChallenges,
];
