// Python waits in the middle of a program: for input(), for time.sleep(), for an event. Three ways, the first that works:
// `suspend`  the browser parks the WebAssembly stack (JSPI); needs nothing else, not even https;
// `shared`   the worker sleeps on shared memory; needs a cross-origin isolated page;
// `mailbox`  the worker asks the service worker with a synchronous request that is answered late; needs https.
import type { DeviceEvent, Waiting } from '../protocol.ts';
import type { Letter } from '../service-worker-mailbox.ts';
import { SHARED } from './shared-memory.ts';
import { ringReader } from './shared-ring.ts';

/** What a wait came to, for Python: text, or one of these. */
export const STOPPED = 0;
export const CANNOT = -1;
type Answer = string | typeof STOPPED | typeof CANNOT;
/** 0 when the time is over, 1 when stopped. */
type Slept = 0 | 1;
/** The events that have arrived, as a JSON list of pairs of device and text. */
type Told = string | typeof STOPPED;

export interface Waiter {
  readonly way: Waiting;
  /** A new run. */
  restart(): void;
  ask(id: number): Answer | Promise<Answer>;
  /** Events that arrive meanwhile are kept. */
  sleep(milliseconds: number): Slept | Promise<Slept>;
  /** Until the time is over or there is an event. */
  wait(milliseconds: number): Told | Promise<Told>;
  /** The events that are there. */
  poll(): Told | Promise<Told>;
  /** A message from the page; only `suspend` can hear one while it waits. */
  answer(id: number, text: string): void;
  event(event: DeviceEvent): void;
  stop(): void;
}
const deaf = { restart: () => {}, answer: () => {}, event: () => {}, stop: () => {} };

/** Events that have arrived and that the program has not asked for. */
function createQueue() {
  let events: [device: string, text: string][] = [];
  const MOST = 10_000; // a program that never looks must not fill the memory
  return {
    isEmpty: () => events.length === 0,
    add({ device, text }: DeviceEvent): void {
      if (events.length < MOST) events.push([device, text]);
    },
    take(): string {
      const taken = JSON.stringify(events);
      events = [];
      return taken;
    },
    clear(): void {
      events = [];
    },
  };
}

/** `turn` lets the messages that have already come in be heard. */
export function suspendWaiter(turn: () => Promise<void> = nextTurn): Waiter {
  const queue = createQueue();
  let asked = 0;
  let answered: ((text: string) => void) | undefined;
  let stopped: (() => void) | undefined;
  let roused: (() => void) | undefined;
  /** Parks the program until one of the three is called, or the time is over. */
  function park<T>(from: (wake: (value: T) => void) => void, milliseconds?: number, over?: () => T) {
    return new Promise<T>((resolve) => {
      const timer = over && setTimeout(() => wake(over()), milliseconds);
      function wake(value: T): void {
        clearTimeout(timer);
        answered = stopped = roused = undefined;
        resolve(value);
      }
      from(wake);
    });
  }
  return {
    way: 'suspend',
    restart() {
      answered = stopped = roused = undefined;
      queue.clear();
    },
    ask: (id) =>
      park<Answer>((wake) => {
        asked = id;
        answered = wake;
        stopped = () => wake(STOPPED);
      }),
    sleep: (milliseconds) =>
      park<Slept>(
        (wake) => {
          stopped = () => wake(1);
        },
        milliseconds,
        () => 0,
      ),
    async wait(milliseconds) {
      if (!queue.isEmpty()) return queue.take();
      return park<Told>(
        (wake) => {
          stopped = () => wake(STOPPED);
          roused = () => wake(queue.take());
        },
        milliseconds,
        () => queue.take(),
      );
    },
    async poll() {
      let stop = false;
      stopped = () => {
        stop = true;
      };
      await turn();
      stopped = undefined;
      return stop ? STOPPED : queue.take();
    },
    answer(id, text) {
      if (id === asked) answered?.(text);
    },
    event(event) {
      queue.add(event);
      roused?.();
    },
    stop: () => stopped?.(),
  };
}

/** Comes after every message that is already waiting to be heard: a timer could come before, and 4 ms late. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });
}

export function sharedWaiter(memory: SharedArrayBuffer, now: () => number): Waiter {
  const words = new Int32Array(memory, 0, SHARED.words);
  const bytes = new Uint8Array(memory, SHARED.text, SHARED.textBytes);
  const ring = ringReader(memory);
  const queue = createQueue();
  const stopped = () => Atomics.exchange(words, SHARED.signal, 0) !== 0;
  /** Sleeps until `look` finds something or the time is over. The bell is put back before looking: no ring is missed. */
  function until<T>(look: () => T | undefined, milliseconds: number, over: T): T {
    const end = now() + milliseconds;
    for (;;) {
      Atomics.store(words, SHARED.bell, 0);
      const found = look();
      if (found !== undefined) return found;
      const left = end - now();
      if (left <= 0) return over;
      Atomics.wait(words, SHARED.bell, 0, left);
    }
  }
  const drain = () => ring.read().forEach((event) => queue.add(event));
  const look = () => {
    if (stopped()) return STOPPED;
    drain();
    return queue.isEmpty() ? undefined : queue.take();
  };
  return {
    ...deaf,
    way: 'shared',
    restart() {
      Atomics.store(words, SHARED.signal, 0);
      Atomics.store(words, SHARED.answer, 0);
      ring.clear();
      queue.clear();
    },
    ask() {
      const answered = () => {
        if (stopped()) return STOPPED;
        const length = Atomics.exchange(words, SHARED.answer, 0);
        return length === 0 ? undefined : new TextDecoder().decode(bytes.slice(0, length - 1));
      };
      return until<Answer>(answered, Infinity, STOPPED);
    },
    sleep: (milliseconds) => until<Slept>(() => (stopped() ? 1 : undefined), milliseconds, 0),
    wait: (milliseconds) => until<Told>(look, milliseconds, '[]'),
    poll: () => look() ?? '[]',
  };
}

/** `read(key, milliseconds)` blocks until there is mail under that key or the time is over. */
export function mailboxWaiter(
  read: (key: string, milliseconds: number) => readonly Letter[],
  now: () => number,
): Waiter {
  const LONGEST = 20_000; // a service worker that waits longer may be put to sleep
  const queue = createQueue();
  let run = 0;
  /** Takes in what comes within the time; true when that is a stop. */
  function collect(milliseconds: number): boolean {
    for (const { stop, event } of read(`run${run}`, milliseconds)) {
      if (stop) return true;
      if (event) queue.add(event);
    }
    return false;
  }
  return {
    ...deaf,
    way: 'mailbox',
    restart() {
      run++;
      queue.clear();
    },
    ask(id) {
      for (;;)
        for (const { stop, text } of read(String(id), LONGEST)) {
          if (stop) return STOPPED;
          if (text !== undefined) return text;
        }
    },
    sleep(milliseconds) {
      const end = now() + milliseconds;
      for (let left = milliseconds; left > 0; left = end - now())
        if (collect(Math.min(left, LONGEST))) return 1;
      return 0;
    },
    wait(milliseconds) {
      const end = now() + milliseconds;
      for (let left = milliseconds; left > 0 && queue.isEmpty(); left = end - now())
        if (collect(Math.min(left, LONGEST))) return STOPPED;
      return queue.take();
    },
    poll: () => (collect(0) ? STOPPED : queue.take()),
  };
}

/** No way at all: Python raises an error that says so, sleeps with its eyes open, and hears no events. */
export const noWaiter: Waiter = {
  ...deaf,
  way: 'none',
  ask: () => CANNOT,
  sleep: () => 0,
  wait: () => '[]',
  poll: () => '[]',
};
