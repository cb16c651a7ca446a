// The lazy door of the CPU: its model, its challenges and its picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { CpuView } from './CpuView.tsx';
import { keep, readKept } from './kept.ts';
import { defaultSetup, read, write } from './link.ts';
import { actions, clock, start, step } from './model.ts';
import type { CpuAction, CpuSetup, CpuState } from './state.ts';

export const simulator: ShownSimulator<CpuSetup, CpuState, CpuAction> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  // What just happened, in the words that are read out and written down.
  describe: ({ problem, says }) => problem?.says ?? says,
  clock,
  challengeTitles: [
    'Fix the sum',
    'Add two numbers',
    'Three times as much',
    'Countdown',
    'The letter after',
    'The bigger of two',
    'Multiply',
    'Divide with a remainder',
    'Fibonacci’s numbers',
    'The largest of a list',
    'Count into boxes',
    'Backwards',
    'Sort three numbers',
  ],
  link: { write, read },
  readKept,
  keep,
  // The bench draws itself more often than the machine changes: when it wakes, when it measures the speed.
  View: memo(CpuView),
};
