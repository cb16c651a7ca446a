import { expect, test } from 'vitest';
import { statusWords, timeInWords } from './status-words.ts';

test.each([
  [3, false, 'Your program is running.'],
  [12, false, 'Your program is still running.'],
  [60, true, 'Your program is still running. Is there a loop that never ends? You may let it go on.'],
])('after %i seconds: %s %s', (seconds, long, says) => {
  expect(statusWords({ is: 'running' }, { seconds, long, bytes: 1 })).toBe(says);
});

test('no time is said of a program that waits', () => {
  const waiting = statusWords({ is: 'waiting' }, { seconds: 90, long: false, bytes: 1 });
  expect(waiting).toBe('Your program is waiting for you to type.');
});

test.each([
  [9, '9 s'],
  [60, '1 min 0 s'],
  [125, '2 min 5 s'],
])('%i seconds', (seconds, words) => expect(timeInWords(seconds)).toBe(words));
