import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

test('a record is summed up by lesson, simulator and program', () => {
  expect(
    summaryOf(
      new Map<string, unknown>([
        ['lesson/machine/ram/step', 'check'],
        ['lesson/machine/ram/answer/q1', 2],
        ['lesson/machine/ram/answer/q2', 1],
        ['lesson/machine/ram/prediction/p1', 0],
        ['lesson/machine/ram/done', true],
        ['lesson/os/boot/step', 'play'],
        ['simulator/cpu/challenge/add-two', true],
        ['simulator/cpu/challenge/countdown', false],
        ['simulator/cpu/kept', { text: 'INP' }],
        ['python/first', 'print(1)'],
        ['pupil/self', {}],
        ['later/thing', 1],
      ]),
    ),
  ).toEqual({
    lessons: [
      { id: 'machine/ram', isDone: true, answers: 2, predictions: 1 },
      { id: 'os/boot', isDone: false, answers: 0, predictions: 0 },
    ],
    simulators: [{ id: 'cpu', challenges: 1 }],
    programs: ['first'],
  });
});
