import { describe, expect, test } from 'vitest';
import { about } from './about.ts';
import { challenges } from './challenges.ts';
import { start, step } from './model.ts';
import { tasks } from './tasks.ts';
import { type Score, tryProgram } from './trial.ts';

// The smallest and the quickest programs found so far. They hold `best` to the truth; they are not shown to pupils.
// Many use a box again once its instruction has run, and 001 as both HLT and the number 1.
const compact: Readonly<Record<string, readonly string[]>> = {
  'fix-the-sum': ['INP\nSTA 0\nINP\nADD 0\nOUT\nHLT'],
  'add-two': ['INP\nSTA 0\nINP\nADD 0\nOUT\nHLT'],
  'three-times': ['INP\nSTA 0\nADD 0\nADD 0\nOUT\nHLT'],
  countdown: ['INP\nOUT\nSUB 4\nBRP 1\nDAT 1'],
  'letter-after': ['INP\nADD 3\nOTC\nDAT 1'],
  'bigger-of-two': [
    'INP\nSTA 0\nINP\nSUB 0\nBRP 6\nLDA 8\nADD 0\nOUT\nHLT',
    'INP\nSTA 0\nINP\nSUB 0\nBRP 8\nLDA 0\nOUT\nHLT\nADD 0\nOUT\nHLT',
  ],
  multiply: [
    'INP\nSTA 0\nINP\nBRA 9\nSTA 1\nLDA 14\nADD 0\nSTA 14\nLDA 1\nSUB 13\nBRP 4\nLDA 14\nOUT\nDAT 1\nDAT 0',
  ],
  divide: [
    'INP\nSTA 0\nINP\nSTA 1\nLDA 0\nSTA 0\nLDA 17\nADD 16\nSTA 17\nLDA 0\nSUB 1\nBRP 5\nLDA 17\nOUT\nLDA 0\nOUT\nDAT 1\nDAT -1',
    'INP\nSTA left\nINP\nSTA share\nloop LDA left\nSUB share\nBRP again\nLDA rounds\nOUT\nLDA left\nOUT\nHLT\nagain STA left\nLDA rounds\nADD one\nSTA rounds\nBRA loop\nleft DAT\nshare DAT\nrounds DAT 0\none DAT 1',
  ],
  fibonacci: [
    'INP\nSUB 12\nSTA 0\nLDA 13\nOUT\nADD 14\nSTA 14\nSUB 13\nSTA 13\nLDA 0\nSUB 12\nBRP 2\nDAT 1\nDAT 0\nDAT 1',
  ],
  largest: ['INP\nBRZ 8\nSUB 11\nBRP 5\nBRA 0\nADD 11\nSTA 11\nBRA 0\nLDA 11\nOUT\nHLT\nDAT 0'],
  'self-counter': ['INP\nSTA 0\nADD 10\nSTA 5\nLDA 0\nSTA 49\nSUB 9\nBRZ 9\nBRA 1\nDAT 1\nSTA 49'],
  reverse: [
    'INP\nBRZ 7\nSTA 98\nLDA 2\nSUB 16\nSTA 2\nBRA 0\nLDA 2\nADD 17\nSTA 10\nLDA 0\nBRZ 16\nOUT\nLDA 10\nADD 16\nBRA 9\nDAT 1\nDAT 201',
  ],
  'sort-three': [
    // Two neighbours change places by their difference, which is already in the accumulator.
    `INP
STA 0
INP
STA 1
INP
STA 2
LDA 1
SUB 0
BRP 14
STA 3
ADD 0
STA 0
SUB 3
STA 1
LDA 2
SUB 1
BRP 23
STA 3
ADD 1
STA 1
SUB 3
STA 2
BRA 6
LDA 0
OUT
LDA 1
OUT
LDA 2
OUT
HLT`,
    // The first two in order, then one of three endings for the last.
    `INP
STA 0
INP
STA 1
SUB 0
BRP 12
LDA 0
STA 2
LDA 1
STA 0
LDA 2
STA 1
INP
STA 2
SUB 1
BRP 33
LDA 2
SUB 0
BRP 26
LDA 2
OUT
LDA 0
OUT
LDA 1
OUT
HLT
LDA 0
OUT
LDA 2
OUT
LDA 1
OUT
HLT
LDA 0
OUT
LDA 1
OUT
LDA 2
OUT
HLT`,
  ],
};

function verdictAfter(id: string, source?: string) {
  const challenge = challenges.find((each) => each.id === id);
  if (!challenge) throw new Error(id);
  const state = start(challenge.start);
  return challenge.solved(source === undefined ? state : step(state, { kind: 'load', source }));
}

test('the list shown early names every challenge in the same order', () => {
  expect(challenges.map(({ id }) => id)).toEqual(about.challengeIds);
});

describe.each(challenges.map((each) => [each.id, each] as const))('%s', (id, challenge) => {
  test('begins without mistakes, unsolved', () => {
    const state = start(challenge.start);
    expect(state.errors).toEqual([]);
    expect(challenge.solved(state).solved).toBe(false);
  });
  test('is solved by its solution', () => {
    const verdict = challenge.solution.reduce(step, start(challenge.start));
    expect(challenge.solved(verdict)).toMatchObject({ solved: true });
  });
  test('has three hints', () => expect(challenge.hints).toHaveLength(3));
  test('is not solved by wrong tries, which all are programs', () => {
    expect(challenge.wrong.length).toBeGreaterThanOrEqual(2);
    for (const { actions, because } of challenge.wrong) {
      const state = actions.reduce(step, start(challenge.start));
      expect(state.errors).toEqual([]);
      expect(challenge.solved(state), because).toMatchObject({ solved: false });
    }
  });
  test('the best known figures are those of real programs', () => {
    const task = tasks.find((each) => each.id === id);
    const scores = (compact[id] ?? []).map((source): Score => {
      const trial = tryProgram(source, task?.examples ?? [], task?.writes);
      expect(trial).toMatchObject({ works: true });
      return trial.works ? trial.score : { size: 0, cycles: 0 };
    });
    expect({
      size: Math.min(...scores.map(({ size }) => size)),
      cycles: Math.min(...scores.map(({ cycles }) => cycles)),
    }).toEqual(task?.best);
  });
});

describe('what is said of a try', () => {
  test.each([
    ['add-two', undefined, 'With 3 and 4 as input it should write 7, but it wrote 4.'],
    ['add-two', '', 'There is no program yet. Write the first instruction.'],
    ['add-two', 'INP\nFOO', 'The program can’t run yet. Line 2: The CPU doesn’t know the instruction “FOO”.'],
    ['add-two', 'INP\nHLT', 'With 3 and 4 as input it should write 7, but it wrote nothing.'],
    [
      'add-two',
      'INP\nSTA 9\nINP\nADD 9\nOUT\nINP\nHLT',
      'With 3 and 4 as input it wrote the right answer. Then it waited for another number.',
    ],
    [
      'add-two',
      'INP\nSTA 9\nINP\nADD 9\nOUT\nDAT 444',
      'With 3 and 4 as input it wrote the right answer. Then it broke down. Box 5 holds 444, and that is no instruction.',
    ],
    [
      'add-two',
      'loop BRA loop',
      'With 3 and 4 as input it should write 7, but it wrote nothing. It was still running after 56,000 instructions.',
    ],
    [
      'letter-after',
      'INP\nADD 4\nOUT\nHLT\nDAT 1',
      'With 65 as input it wrote the right number, but as a number. Write it as a character.',
    ],
    ['letter-after', 'INP\nOTC\nHLT', 'With 65 as input it should write “B”, but it wrote “A”.'],
    ['self-counter', 'INP\nSTA 50\nHLT', 'With 5 as input box 50 should hold 1, but it holds 5.'],
    [
      'countdown',
      'INP\nloop OUT\nBRA loop',
      'With 5 as input it should write 5, 4, 3, 2, 1 and 0, but it wrote 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5 and more. It was still running after 56,000 instructions.',
    ],
  ])('%s with %j', (id, source, says) => {
    expect(verdictAfter(id, source)).toEqual({ solved: false, says });
  });
  test('a right one has its figures beside the best known', () => {
    expect(verdictAfter('add-two', 'INP\nSTA 9\nINP\nADD 9\nOUT\nHLT')).toEqual({
      solved: true,
      says: 'It works with all 5 tests. It uses 7 boxes and ran 30 instructions.',
      score: { size: { yours: 7, best: 6 }, cycles: { yours: 30, best: 30 } },
    });
  });
});
