// The simulator without its view: what the door (`index.ts`) puts together, and what tests and benches need.
import type { Simulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { challenges } from './challenges.ts';
import { keep, readKept } from './kept.ts';
import { defaultSetup, read, write } from './link.ts';
import { actions, clock, describe, start, step } from './model.ts';
import type { CpuAction, CpuSetup, CpuState } from './state.ts';

export const machine: Omit<Simulator<CpuSetup, CpuState, CpuAction>, 'View'> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challenges,
  link: { write, read },
  readKept,
  keep,
};
