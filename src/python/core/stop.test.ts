import { expect, test } from 'vitest';
import { createStopSignal } from './stop.ts';

function setUp() {
  let time = 0;
  let revoked = false;
  let looks = 0;
  const signal = createStopSignal(
    () => {
      looks++;
      return !revoked;
    },
    () => {},
    () => time,
  );
  return {
    signal,
    wait: (milliseconds: number) => (time += milliseconds),
    revoke: () => (revoked = true),
    looks: () => looks,
  };
}

test('a program that nobody stops hears nothing, and looks only ten times a second', () => {
  const { signal, wait, looks } = setUp();
  signal.watch('blob:a');
  const heard = Array.from({ length: 1000 }, () => {
    wait(1);
    return signal.buffer[0];
  });
  expect(heard.every((it) => it === 0)).toBe(true);
  expect(looks()).toBe(10);
});

test('a revoked address is the interrupt', () => {
  const { signal, wait, revoke } = setUp();
  signal.watch('blob:a');
  revoke();
  wait(100);
  expect(signal.buffer[0]).toBe(2);
});

test('the signal is not repeated while the program is brought to its end, and then it is', () => {
  const { signal, wait, revoke } = setUp();
  signal.watch('blob:a');
  revoke();
  wait(100);
  expect(signal.buffer[0]).toBe(2);
  wait(100);
  expect(signal.buffer[0]).toBe(0);
  wait(400);
  expect(signal.buffer[0]).toBe(2);
});

test('between runs nothing is looked at', () => {
  const { signal, wait, revoke, looks } = setUp();
  signal.watch('');
  revoke();
  wait(1000);
  expect([signal.buffer[0], looks()]).toEqual([0, 0]);
});
