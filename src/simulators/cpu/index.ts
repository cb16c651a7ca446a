// The lazy door of the CPU: its model, its challenges and its picture, assembled.
import type { Simulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { challenges } from './challenges.ts';
import { CpuView } from './CpuView.tsx';
import { keep, readKept } from './kept.ts';
import { defaultSetup, read, write } from './link.ts';
import { actions, clock, start, step } from './model.ts';
import type { CpuAction, CpuSetup, CpuState } from './state.ts';

export const simulator: Simulator<CpuSetup, CpuState, CpuAction> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  // What just happened, in the words that are read out and written down.
  describe: ({ problem, says }) => problem?.says ?? says,
  clock,
  challenges,
  link: { write, read },
  readKept,
  keep,
  View: CpuView,
};
