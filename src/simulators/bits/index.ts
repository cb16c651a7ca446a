// The lazy door of the switches: model, links and picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { BitsView } from './BitsView.tsx';
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
    'Lucky thirteen',
    'One flip only',
    'A pattern each',
    'Carry, carry, carry',
    'The covered tape',
    'One, but not both',
    'Half adder',
    'Full adder',
    'Five in the game',
    'One below zero',
  ],
  link: { write, read },
  readKept,
  keep,
  setupOf,
  View: memo(BitsView),
};
