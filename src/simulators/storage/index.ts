// The lazy door of storage: its model, its links and its picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { keep, read, readKept, write } from './link.ts';
import { actions, clock, defaultSetup, describe, setupOf, start, step } from './model.ts';
import type { Action, Setup, State } from './state.ts';
import { StorageView } from './StorageView.tsx';

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challengeTitles: [
    'The slow film',
    'Rescue Gran’s letter',
    'Pull the plug',
    'Really gone',
    'A scratch on the disk',
    'Spread the wear',
    'The long wait',
  ],
  link: { write, read },
  readKept,
  keep,
  setupOf,
  View: memo(StorageView),
};
