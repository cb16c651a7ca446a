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
import { MachineView } from './MachineView.tsx';

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  clock,
  challengeTitles: [
    'From finger to screen',
    'The same chip twice',
    'The phone is off',
    'Keep it for tomorrow',
    'Stop it there',
    'I know the way',
  ],
  link: { write, read },
  readKept,
  keep,
  View: MachineView,
};
