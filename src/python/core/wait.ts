// Python waits in the middle of a program: for input() and for time.sleep(). Three ways, the first that works:
// `suspend`  the browser parks the WebAssembly stack (JSPI); needs nothing else, not even https;
// `shared`   the worker sleeps on shared memory; needs a cross-origin isolated page;
// `mailbox`  the worker asks the service worker with a synchronous request that is answered late; needs https.
import type { Waiting } from '../protocol.ts';

/** What a wait came to, for Python: text, or one of these. */
export const STOPPED = 0;
export const CANNOT = -1;
type Answer = string | typeof STOPPED | typeof CANNOT;
/** 0 when the time is over, 1 when stopped. */
type Slept = 0 | 1;

export interface Waiter {
  readonly way: Waiting;
  /** A new run. */
  restart(): void;
  ask(id: number): Answer | Promise<Answer>;
  sleep(milliseconds: number): Slept | Promise<Slept>;
  /** A message from the page; only `suspend` can hear one while it waits. */
  answer(id: number, text: string): void;
  stop(): void;
}
const deaf = { restart: () => {}, answer: () => {}, stop: () => {} };

export function suspendWaiter(): Waiter {
  let wake: ((stopped: boolean, text?: string) => void) | undefined;
  let asked = 0;
  return {
    way: 'suspend',
    restart: () => {
      wake = undefined;
    },
    ask: (id) =>
      new Promise((resolve) => {
        asked = id;
        wake = (stopped, text) => resolve(stopped ? STOPPED : (text ?? STOPPED));
      }),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        asked = 0;
        const timer = setTimeout(() => resolve(0), milliseconds);
        wake = (stopped) => {
          if (!stopped) return;
          clearTimeout(timer);
          resolve(1);
        };
      }),
    answer: (id, text) => {
      if (id === asked) wake?.(false, text);
    },
    stop: () => wake?.(true),
  };
}

/** Layout of the shared memory: the signal Pyodide reads, a bell, the length of an answer, then its bytes. */
export const SHARED = { signal: 0, bell: 1, length: 2, text: 16, size: 65_536 } as const;

export function sharedWaiter(memory: SharedArrayBuffer): Waiter {
  const words = new Int32Array(memory, 0, SHARED.text / 4);
  const bytes = new Uint8Array(memory, SHARED.text);
  const stopped = () => Atomics.exchange(words, SHARED.signal, 0) !== 0;
  return {
    ...deaf,
    way: 'shared',
    restart: () => {
      Atomics.store(words, SHARED.signal, 0);
      Atomics.store(words, SHARED.bell, 0);
    },
    ask() {
      if (stopped()) return STOPPED;
      Atomics.wait(words, SHARED.bell, 0);
      Atomics.store(words, SHARED.bell, 0);
      if (stopped()) return STOPPED;
      return new TextDecoder().decode(bytes.slice(0, Atomics.load(words, SHARED.length)));
    },
    sleep(milliseconds) {
      const over = Atomics.wait(words, SHARED.bell, 0, milliseconds) === 'timed-out';
      Atomics.store(words, SHARED.bell, 0);
      return !over && stopped() ? 1 : 0;
    },
  };
}

interface Mail {
  readonly text?: string;
  readonly stop?: boolean;
}
/** `read(key, milliseconds)` blocks until there is mail under that key or the time is over. */
export function mailboxWaiter(read: (key: string, milliseconds: number) => Mail, now: () => number): Waiter {
  const LONGEST = 20_000; // a service worker that waits longer may be put to sleep
  let run = 0;
  return {
    ...deaf,
    way: 'mailbox',
    restart: () => {
      run++;
    },
    ask(id) {
      for (;;) {
        const mail = read(String(id), LONGEST);
        if (mail.stop) return STOPPED;
        if (mail.text !== undefined) return mail.text;
      }
    },
    sleep(milliseconds) {
      const end = now() + milliseconds;
      for (let left = milliseconds; left > 0; left = end - now())
        if (read(`stop${run}`, Math.min(left, LONGEST)).stop) return 1;
      return 0;
    },
  };
}

/** No way at all: Python raises an error that says so, and sleeps with its eyes open. */
export const noWaiter: Waiter = { ...deaf, way: 'none', ask: () => CANNOT, sleep: () => 0 };
