import { expect, test } from 'vitest';
import { predict, settle } from './predictions.ts';

test('you said, it did: settled at the right moment only; an unsettled one is replaced', () => {
  const one = predict(predict([], 'early', 'step'), 'it stops', 'stop');
  expect(one).toEqual([{ id: '1', said: 'it stops', until: 'stop' }]);
  expect(settle(one, 'step', 'moved').settled).toBeUndefined();
  const { list, settled } = settle(one, 'stop', 'It halted.');
  expect(settled).toMatchObject({ said: 'it stops', did: 'It halted.' });
  expect(settle(list, 'stop', 'again').settled).toBeUndefined();
  expect(predict(list, 'next', 'step')[1]?.id).toBe('2');
});
