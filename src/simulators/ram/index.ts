import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { keep, read, readKept, write } from './link.ts';
import { actions, clock, defaultSetup, describe, setupOf, start, step } from './model.ts';
import { RamView } from './RamView.tsx';
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
    'A new place',
    'Take turns',
    'Not in a row',
    'Race the tape',
    'Back on the screen',
    'Save in time',
    'Squeeze it in',
  ],
  link: { write, read },
  readKept,
  keep,
  setupOf,
  View: memo(RamView),
};
