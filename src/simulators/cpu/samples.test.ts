import { expect, test } from 'vitest';
import { start, step } from './model.ts';
import { samples } from './samples.ts';

test('there are at least twelve, each with a name of its own', () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
  expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
});
test.each(samples.map((each) => [each.id, each] as const))('%s does what it says', (_id, sample) => {
  const state = start({ source: sample.source, inputs: sample.inputs, breakLines: [], breakBoxes: [] });
  expect(state.errors).toEqual([]);
  const end = step(state, { kind: 'tick', count: 100_000 });
  expect(end.status).toBe('halted');
  expect(end.inputs).toEqual([]);
  expect(end.output.map(({ value }) => value)).toEqual(sample.writes);
});
test.each([
  ['prime', ['2'], [1]],
  ['prime', ['9'], [0]],
  ['prime', ['97'], [1]],
  ['prime', ['91'], [0]],
  ['sort-three', ['3', '2', '1'], [1, 2, 3]],
  ['sort-three', ['2', '3', '1'], [1, 2, 3]],
  ['largest', ['0'], [0]],
  ['reverse', ['0'], []],
  ['triangular', ['0'], [0]],
  ['multiply', ['0', '9'], [0]],
  ['divide', ['3', '7'], [0, 3]],
])('%s with %j', (id, inputs, writes) => {
  const source = samples.find((each) => each.id === id)?.source ?? '';
  const end = step(start({ source, inputs, breakLines: [], breakBoxes: [] }), {
    kind: 'tick',
    count: 100_000,
  });
  expect(end.output.map(({ value }) => value)).toEqual(writes);
});
