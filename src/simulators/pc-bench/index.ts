import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { keep, read, readKept, write } from './link.ts';
import { actions, clock, defaultSetup, describe, start, step } from './model.ts';
import { PcBenchView } from './PcBenchView.tsx';
import type { Action, Setup, State } from './state.ts';

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challengeTitles: ['Keep it cool'],
  link: { write, read },
  readKept,
  keep,
  View: PcBenchView,
};
