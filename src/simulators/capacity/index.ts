// The lazy door of capacity: its model, its links and its picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { CapacityView } from './CapacityView.tsx';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, clock, defaultSetup, start, step } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { describe } from './words.ts';

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challengeTitles: [
    'The first KiB',
    'Whole on both sides',
    'Who stole 69 GB?',
    'Make it say 1 TB',
    'Pack the card',
    'In ten seconds',
    'Before tea',
    'RAM or flash?',
  ],
  link: { write, read },
  readKept,
  keep,
  setupOf,
  View: memo(CapacityView),
};
