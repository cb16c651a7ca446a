// The lazy door of the ALU: its model, its links and its picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { AluView } from './AluView.tsx';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, clock, defaultSetup, describe, start, step } from './model.ts';
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
    'Add five numbers',
    'Which is bigger?',
    'Six times seven',
    'Double and double',
    'Make it too big',
    'Half-way between',
    'Clear the top half',
    'Equal, without compare',
  ],
  link: { write, read },
  readKept,
  keep,
  setupOf,
  View: memo(AluView),
};
