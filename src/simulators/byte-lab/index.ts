// The lazy door of the byte lab: its model, its links and its picture, assembled.
import { memo } from 'react';
import type { ShownSimulator } from '../../simulation/contract.ts';
import { about } from './about.ts';
import { ByteLabView } from './ByteLabView.tsx';
import { keep, read, readKept, setupOf, write } from './link.ts';
import { actions, defaultSetup, describe, start, step } from './model.ts';
import type { Action, Setup, State } from './state.ts';

export const simulator: ShownSimulator<Setup, State, Action> = {
  about,
  defaultSetup,
  start,
  step,
  actions,
  describe,
  challengeTitles: [
    'Three make six',
    'A blue word',
    'A word that adds',
    'A paint that is not there',
    'The lost width',
    'Keep the whistle',
    'Packing that makes it bigger',
    'Five lost labels',
  ],
  link: { write, read },
  readKept,
  keep,
  setupOf,
  View: memo(ByteLabView),
};
