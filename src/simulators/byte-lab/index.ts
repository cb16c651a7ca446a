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
import { ByteLabView } from './ByteLabView.tsx';

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challengeTitles: ['All on'],
  link: { write, read },
  readKept,
  keep,
  View: ByteLabView,
};
