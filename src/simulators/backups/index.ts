// The lazy door of the club's year: its model and its picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { keep, read, readKept, write } from './link.ts';
import {
  type Action,
  actions,
  clock,
  defaultSetup,
  describe,
  type Setup,
  type State,
  start,
  step,
} from './model.ts';
import { BackupsView } from './BackupsView.tsx';

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challengeTitles: [
    'The disk breaks',
    'Noticed too late',
    'One basket',
    'Out of reach',
    'Try it out',
    'Back in two days',
    'For any luck',
    'For the least',
  ],
  link: { write, read },
  readKept,
  keep,
  // What pupils make here is a plan, and they make it choice by choice.
  setupOf: ({ setup, plan }) => ({ ...setup, plan }),
  View: memo(BackupsView),
};
