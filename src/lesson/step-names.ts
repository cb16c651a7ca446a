import type { StepKind } from '../curriculum/index.ts';

/** What the step strip calls each kind of step. */
export const STEP_NAMES: Readonly<Record<StepKind, string>> = {
  remember: 'Remember',
  question: 'Puzzle',
  predict: 'Predict',
  play: 'Play',
  explain: 'Explain',
  modify: 'Change it',
  make: 'Make',
  check: 'Check',
  stretch: 'Stretch',
  'wrap-up': 'Wrap up',
};
