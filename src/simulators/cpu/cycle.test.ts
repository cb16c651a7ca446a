import { expect, test } from 'vitest';
import { lastStep } from './cycle.ts';
import { start, step } from './model.ts';
import type { CpuState } from './state.ts';

test.each([
  ['INP', ['fetch-address', 'fetch', 'decode', 'operand', 'execute', 'fetch-address']],
  ['BRA 0', ['fetch-address', 'fetch', 'decode', 'execute', 'fetch-address']],
])('the ring points at what was done last: %s', (source, steps) => {
  let state: CpuState = start({ source, inputs: ['1'], breakLines: [], breakBoxes: [] });
  expect(lastStep(state)).toBeUndefined();
  for (const done of steps) {
    state = step(state, { kind: 'tick', count: 1 });
    expect(lastStep(state)).toBe(done);
  }
});
