import { expect, test } from 'vitest';
import type { Letter } from '../service-worker-mailbox.ts';
import { SHARED } from './shared-memory.ts';
import { ringWriter } from './shared-ring.ts';
import { CANNOT, mailboxWaiter, noWaiter, sharedWaiter, STOPPED, suspendWaiter } from './wait.ts';

const key = { device: 'turtle', text: 'key' };
const click = { device: 'turtle', text: 'click' };
const told = (...events: (typeof key)[]) =>
  JSON.stringify(events.map(({ device, text }) => [device, text] as const));

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

test('suspend: Stop ends every way of waiting', async () => {
  const waiter = suspendWaiter();
  const asked = waiter.ask(1);
  waiter.stop();
  expect(await asked).toBe(STOPPED);
  const slept = waiter.sleep(1_000_000);
  waiter.stop();
  expect(await slept).toBe(1);
  const waited = waiter.wait(1_000_000);
  waiter.stop();
  expect(await waited).toBe(STOPPED);
});

test('suspend: a wait ends with the first event, or with those that came before it', async () => {
  const waiter = suspendWaiter();
  const waited = waiter.wait(1_000_000);
  waiter.event(key);
  expect(await waited).toBe(told(key));
  waiter.event(click);
  waiter.event(key);
  expect(await waiter.wait(1_000_000)).toBe(told(click, key));
  expect(await waiter.wait(0)).toBe('[]');
});

test('suspend: an event wakes neither a sleep nor a question, and is kept', async () => {
  const waiter = suspendWaiter();
  const slept = waiter.sleep(1_000_000);
  waiter.event(key);
  waiter.stop();
  expect(await slept).toBe(1);
  const asked = waiter.ask(1);
  waiter.event(click);
  waiter.answer(1, 'Ada');
  expect(await asked).toBe('Ada');
  expect(await waiter.poll()).toBe(told(key, click));
});

test('suspend: poll hears what has already come in', async () => {
  const comes: (() => void)[] = [];
  const waiter = suspendWaiter(async () => comes.shift()?.());
  comes.push(
    () => waiter.event(key),
    () => waiter.stop(),
  );
  expect(await waiter.poll()).toBe(told(key));
  expect(await waiter.poll()).toBe(STOPPED);
});

test('suspend: a message that was posted before poll is heard by it', async () => {
  const waiter = suspendWaiter();
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => waiter.event(key));
  port1.start();
  port2.postMessage(0);
  expect(await waiter.poll()).toBe(told(key));
  port1.close();
});

test('suspend: a new run knows nothing of the events of the last', async () => {
  const waiter = suspendWaiter();
  waiter.event(key);
  waiter.restart();
  expect(await waiter.poll()).toBe('[]');
});

/** A waiter on shared memory whose clock stands still, with the page's ways to write there. */
function setUpShared() {
  const memory = new SharedArrayBuffer(SHARED.size);
  const words = new Int32Array(memory, 0, SHARED.words);
  return {
    waiter: sharedWaiter(memory, () => 0),
    write: ringWriter(memory),
    words,
    answer: (text: string) => {
      const bytes = new TextEncoder().encode(text);
      new Uint8Array(memory, SHARED.text).set(bytes);
      words[SHARED.answer] = bytes.length + 1;
    },
    stop: () => (words[SHARED.signal] = 2),
  };
}

test('shared: an answer that is already there, and a stop', () => {
  const { waiter, answer, stop } = setUpShared();
  answer('Zoë');
  expect(waiter.ask(1)).toBe('Zoë');
  answer('');
  expect(waiter.ask(2)).toBe('');
  stop();
  expect(waiter.ask(3)).toBe(STOPPED);
  expect(waiter.sleep(0)).toBe(0);
  stop();
  expect(waiter.sleep(1000)).toBe(1);
  stop();
  expect(waiter.wait(1000)).toBe(STOPPED);
});

test('shared: events in their order, round and round the ring', () => {
  const { waiter, write } = setUpShared();
  for (let at = 0; at < 50; at++) {
    const long = { device: 'turtle', text: `${at} ü ${'x'.repeat(5000)}` };
    for (const event of [key, long, click]) expect(write(event)).toBe(true);
    expect(waiter.wait(1000)).toBe(told(key, long, click));
  }
  expect(waiter.poll()).toBe('[]');
});

test('shared: an event for which there is no room is lost, and the rest is whole', () => {
  const { waiter, write } = setUpShared();
  const big = { device: 'turtle', text: 'x'.repeat(SHARED.ringBytes / 2) };
  expect([write(key), write(big), write(big), write(click)]).toEqual([true, true, false, true]);
  expect(waiter.poll()).toBe(told(key, big, click));
});

test('shared: a new run knows nothing of the events of the last', () => {
  const { waiter, write } = setUpShared();
  write(key);
  waiter.restart();
  expect(waiter.poll()).toBe('[]');
});

/** A waiter whose mail comes in these deliveries; `keys` are what it asked for. */
function setUpMailbox(deliveries: (readonly Letter[])[], clock: () => number = () => 0) {
  const keys: string[] = [];
  const waiter = mailboxWaiter((asked) => {
    keys.push(asked);
    return deliveries.shift() ?? [];
  }, clock);
  waiter.restart();
  return { waiter, keys };
}

test('mailbox: asks again until there is mail', () => {
  const { waiter, keys } = setUpMailbox([[], [], [{ text: 'Ada' }]]);
  expect(waiter.ask(5)).toBe('Ada');
  expect(keys).toEqual(['5', '5', '5']);
});

test('mailbox: a sleep listens for the stop of its own run', () => {
  const { waiter, keys } = setUpMailbox([[], [{ stop: true }]]);
  waiter.restart();
  expect(waiter.sleep(100)).toBe(1);
  expect(keys).toEqual(['run2', 'run2']);
});

test('mailbox: a wait ends with the first event; those of a sleep are kept for it', () => {
  const { waiter } = setUpMailbox([
    [],
    [{ event: key }, { event: click }],
    [{ event: key }],
    [{ stop: true }],
  ]);
  expect(waiter.wait(100)).toBe(told(key, click));
  expect(waiter.sleep(100)).toBe(1);
  expect(waiter.wait(100)).toBe(told(key));
});

test('mailbox: poll asks once, and hears of a stop', () => {
  const { waiter, keys } = setUpMailbox([[{ event: key }], [], [{ stop: true }]]);
  expect([waiter.poll(), waiter.poll(), waiter.poll()]).toEqual([told(key), '[]', STOPPED]);
  expect(keys).toHaveLength(3);
});

test('mailbox: a wait is over when its time is', () => {
  let time = 0;
  const { waiter, keys } = setUpMailbox([], () => (time += 30));
  expect(waiter.wait(100)).toBe('[]');
  expect(keys.length).toBeGreaterThan(0);
});

test('without any way to wait, the program is told', () => {
  expect(noWaiter.ask(1)).toBe(CANNOT);
});
