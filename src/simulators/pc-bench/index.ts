import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { keep, read, readKept, setupOf, write } from './link.ts';
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
  challengeTitles: [
    'Wake it up',
    'Keep it cool',
    'Two by two',
    'The red stripe',
    'Black to black',
    'Master and slave',
    'Thirty pictures a second',
    'The desk that moved',
    'White words',
    'The dark screen',
    'It beeps and beeps',
    'It smells warm',
    'Disk boot failure',
    'Fans and nothing else',
    'The silent game',
    'A PC for Gran',
    'A PC for a game',
    'A PC for a band',
  ],
  link: { write, read },
  readKept,
  keep,
  setupOf,
  View: PcBenchView,
};
