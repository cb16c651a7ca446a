import { expect, test } from 'vitest';
import { start, step } from './model.ts';
import { runEnd } from './words.ts';

const setup = { inputs: [] as readonly string[], breakLines: [], breakBoxes: [] };

test.each([
  ['INP\nADDD 3\nHLT', 'Not loaded: line 2 has a mistake.'],
  ['INP\nADDD 3\nOUTT\nHLT', 'Not loaded: line 2 has a mistake, and 1 more line.'],
  ['x\nADDD 3\nOUTT\ny z', 'Not loaded: line 1 has a mistake, and 3 more lines.'],
  ['// '.repeat(40_000), 'Not loaded: the text is too long to be a program.'],
])('a program that is not loaded says which line: %j', (source, says) => {
  expect(runEnd(start({ ...setup, source }), undefined)).toBe(says);
});

test('a step that is asked for while it waits is not said twice', () => {
  let state = start({ ...setup, source: 'INP\nOUT\nHLT' });
  while (state.status !== 'waiting') state = step(state, { kind: 'tick', count: 1 });
  state = step(state, { kind: 'tick', count: 1 });
  expect(state.problem?.kind).toBe('waiting');
  expect(runEnd(state, 1)).toBe('Waiting for input at line 1 (box 0).');
});

test.each([
  [[], 'Waiting for input at line 1 (box 0).'],
  [['three'], 'Waiting for input at line 1 (box 0). “three” is not a whole number.'],
  [['1000'], 'Waiting for input at line 1 (box 0). 1000 has more than three digits, so it doesn’t fit.'],
])('waiting with %j in the tray', (inputs, says) => {
  let state = start({ ...setup, source: 'INP\nOUT\nHLT', inputs });
  while (state.status !== 'waiting') state = step(state, { kind: 'tick', count: 1 });
  expect(runEnd(state, 1)).toBe(says);
});
