import { expect, test } from 'vitest';
import { CANNOT, mailboxWaiter, noWaiter, SHARED, sharedWaiter, STOPPED, suspendWaiter } from './wait.ts';

test('suspend: the answer to the question that was asked', async () => {
  const waiter = suspendWaiter();
  const asked = waiter.ask(3);
  waiter.answer(2, 'to an older question');
  waiter.answer(3, 'Ada');
  expect(await asked).toBe('Ada');
});

test('suspend: an empty answer is an answer', async () => {
  const waiter = suspendWaiter();
  const asked = waiter.ask(1);
  waiter.answer(1, '');
  expect(await asked).toBe('');
});

test('suspend: Stop ends a question and a sleep', async () => {
  const waiter = suspendWaiter();
  const asked = waiter.ask(1);
  waiter.stop();
  expect(await asked).toBe(STOPPED);
  const slept = waiter.sleep(1_000_000);
  waiter.stop();
  expect(await slept).toBe(1);
});

test('shared: an answer that is already there, and a stop', () => {
  const memory = new SharedArrayBuffer(SHARED.size);
  const words = new Int32Array(memory, 0, 4);
  const waiter = sharedWaiter(memory);
  const text = new TextEncoder().encode('Zoë');
  new Uint8Array(memory, SHARED.text).set(text);
  words[SHARED.length] = text.length;
  words[SHARED.bell] = 1;
  expect(waiter.ask(1)).toBe('Zoë');
  words[SHARED.bell] = 1;
  words[SHARED.signal] = 2;
  expect(waiter.ask(2)).toBe(STOPPED);
  expect(waiter.sleep(0)).toBe(0);
});

test('mailbox: asks again until there is mail', () => {
  const letters = [{}, {}, { text: 'Ada' }];
  const keys: string[] = [];
  const waiter = mailboxWaiter(
    (key) => {
      keys.push(key);
      return letters.shift() ?? {};
    },
    () => 0,
  );
  expect(waiter.ask(5)).toBe('Ada');
  expect(keys).toEqual(['5', '5', '5']);
});

test('mailbox: a sleep listens for the stop of its own run', () => {
  const waiter = mailboxWaiter(
    (key) => (key === 'stop2' ? { stop: true } : {}),
    () => 50,
  );
  waiter.restart();
  waiter.restart();
  expect(waiter.sleep(100)).toBe(1);
});

test('without any way to wait, the program is told', () => {
  expect(noWaiter.ask(1)).toBe(CANNOT);
});
