// The worker's inside: takes the page's messages, keeps one Python, answers. `python.worker.ts` plugs it in.
import type { PyodideAPI } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import { createOutputBuffer } from '../limits.ts';
import type { FromWorker, RunEnd, ToWorker } from '../protocol.ts';
import harnessSource from './harness.py?raw';
import { type Loaded, load, LoadError } from './load.ts';
import { createStopSignal } from './stop.ts';
import { mailboxWaiter, noWaiter, SHARED, sharedWaiter, suspendWaiter, type Waiter } from './wait.ts';

type Start = Extract<ToWorker, { kind: 'start' }>;
type Post = (message: FromWorker) => void;
/** A synchronous request: the answer's text, or undefined when there is none. */
type Read = (url: string) => string | undefined;

const now = () => performance.now();

export function createCore(post: Post, read: Read): (message: ToWorker) => Promise<void> {
  const output = createOutputBuffer(
    ({ stream, text }) => post({ kind: 'output', stream, text }),
    () => post({ kind: 'cut' }),
    now,
  );
  const stop = createStopSignal((url) => read(url) !== undefined, output.tick, now);
  let waiter: Waiter = noWaiter;
  let run: ((source: string) => Promise<RunEnd>) | undefined;

  return async (message) => {
    switch (message.kind) {
      case 'start': {
        waiter = chooseWaiter(message, read);
        let lastProgress = -Infinity;
        const loaded = await load(message.sources, message.warm, (done, total) => {
          if (done < total && now() - lastProgress < 50) return;
          lastProgress = now();
          post({ kind: 'progress', done, total });
        }).catch((error: unknown) => {
          const says =
            error instanceof LoadError ? error.message : `Python could not start: ${String(error)}`;
          post({ kind: 'fatal', says });
          return undefined;
        });
        if (!loaded) return;
        run = prepare(loaded, message, waiter, output, stop.buffer, stop.obeyed, post);
        return post({
          kind: 'ready',
          waiting: waiter.way,
          ...(message.warm ? {} : { warm: loaded.warm }),
        });
      }
      case 'run': {
        if (!run) return;
        output.restart();
        waiter.restart();
        stop.watch(message.stop);
        const end = await run(message.source);
        stop.watch('');
        output.flush();
        return post({ kind: 'end', end });
      }
      case 'answer':
        return waiter.answer(message.id, message.text);
      case 'stop':
        return waiter.stop();
    }
  };
}

function chooseWaiter({ shared, mailbox }: Start, read: Read): Waiter {
  if ('Suspending' in WebAssembly) return suspendWaiter();
  if (shared) return sharedWaiter(shared);
  if (mailbox === undefined) return noWaiter;
  return mailboxWaiter((key, wait) => {
    const text = read(`${mailbox}${key}?wait=${Math.ceil(wait)}`);
    return text === undefined ? { stop: true } : (JSON.parse(text) as { text?: string; stop?: boolean });
  }, now);
}

/** Connects Python to the page; answers what runs a program. */
function prepare(
  { python }: Loaded,
  { shared }: Start,
  waiter: Waiter,
  output: ReturnType<typeof createOutputBuffer>,
  signal: { 0: number },
  obeyed: () => void,
  post: Post,
): (source: string) => Promise<RunEnd> {
  connectOutput(python, output);
  const buffer = waiter.way === 'shared' && shared ? new Int32Array(shared, 4 * SHARED.signal, 1) : signal;
  python.setInterruptBuffer(buffer as Int32Array);
  let asked = 0;
  const heard = <T>(value: T, stopped: T): T => {
    if (value === stopped) obeyed();
    return value;
  };
  const host = {
    busy: waiter.way === 'none',
    flush: output.flush,
    ask() {
      const id = ++asked;
      if (waiter.way !== 'none') post({ kind: 'ask', id });
      const answer = waiter.ask(id);
      return answer instanceof Promise ? answer.then((it) => heard(it, 0)) : heard(answer, 0);
    },
    sleep(milliseconds: number) {
      const slept = waiter.sleep(milliseconds);
      return slept instanceof Promise ? slept.then((it) => heard(it, 1)) : heard(slept, 1);
    },
  };
  const harness = python.toPy({ __name__: '_harness' }) as PyProxy;
  python.runPython(harnessSource, { globals: harness, filename: '_harness.py' });
  const wait = python.runPython(
    waiter.way === 'suspend' ? 'from pyodide.ffi import run_sync; run_sync' : 'lambda value: value',
  ) as PyCallable;
  (harness.get('install') as PyCallable)(host, wait);
  const runProgram = harness.get('run') as PyCallable;
  return async (source) => {
    try {
      const told: unknown =
        waiter.way === 'suspend' ? await runProgram.callPromising(source) : runProgram(source);
      return JSON.parse(String(told)) as RunEnd;
    } catch (error) {
      // A signal that came while the harness was tidying up.
      if (String(error).includes('KeyboardInterrupt')) return { how: 'stopped' };
      throw error;
    }
  };
}

function connectOutput(python: PyodideAPI, output: ReturnType<typeof createOutputBuffer>): void {
  for (const stream of ['out', 'err'] as const) {
    const decoder = new TextDecoder();
    const write = (bytes: Uint8Array) => {
      output.write(stream, decoder.decode(bytes, { stream: true }));
      return bytes.length;
    };
    (stream === 'out' ? python.setStdout : python.setStderr)({ write, isatty: true });
  }
}
