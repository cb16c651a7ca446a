// The lazy door of the race: its model and its picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { CoreRaceView } from './CoreRaceView.tsx';
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

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challengeTitles: [
    'One beats eight',
    'Photos in time',
    'Twice as fast',
    'Hurry the call',
    'What holds it up?',
    'Fill the RAM',
    'Smooth, and cheap',
    'Five times as fast',
  ],
  link: { write, read },
  readKept,
  keep,
  // The bench draws itself more often than the race changes: when it wakes, when it measures the speed.
  View: memo(CoreRaceView),
};
