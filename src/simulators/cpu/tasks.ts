// The challenges as data: programs, hidden examples, hints. Figures of the best known programs are held by the tests.
import type { Task } from './task.ts';
import { largest, reverse, selfCounter, sortThree } from './tasks-lists.ts';
import { addTwo, countdown, fixTheSum, letterAfter, threeTimes } from './tasks-one-line.ts';
import { biggerOfTwo, divide, fibonacci, multiply } from './tasks-sums.ts';

/** From easy to hard; the first five need a line or less. */
export const tasks: readonly Task[] = [
  fixTheSum,
  addTwo,
  threeTimes,
  countdown,
  letterAfter,
  biggerOfTwo,
  multiply,
  divide,
  fibonacci,
  largest,
  selfCounter,
  reverse,
  sortThree,
];
