// The worker's inside: takes the page's messages, keeps one Python, answers. `python.worker.ts` plugs it in.
import type { PyodideAPI } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import { createOutputBuffer } from '../limits.ts';
import { chooseWay } from '../diagnostics/facts.ts';
import type { FromWorker, Problem, ToWorker } from '../protocol.ts';
import type { Letter } from '../service-worker-mailbox.ts';
import harnessSource from './harness.py?raw';
import { type Loaded, load, LoadError } from './load.ts';
import { isWorn, limitMemory } from './memory.ts';
import { createStopSignal } from './stop.ts';
import { SHARED } from './shared-memory.ts';
import { mailboxWaiter, noWaiter, sharedWaiter, STOPPED, suspendWaiter, type Waiter } from './wait.ts';

type Start = Extract<ToWorker, { kind: 'start' }>;
type Job = Extract<ToWorker, { kind: 'run' | 'record' }>;
type Post = (message: FromWorker) => void;
/** A synchronous request: the answer's text, or undefined when there is none. */
type Read = (url: string) => string | undefined;

/** What the harness tells of a run. */
type Told = Pick<Extract<FromWorker, { kind: 'end' }>, 'end' | 'changed'>;

/** What Python does for the page. */
interface Ready {
  readonly run: (job: Job) => Promise<Told>;
  /** What is wrong with a text, which is only read. */
  readonly lint: (text: string, file: string) => Problem | undefined;
}

const now = () => performance.now();

export function createCore(post: Post, read: Read): (message: ToWorker) => Promise<void> {
  const output = createOutputBuffer(
    ({ stream, text }) => post({ kind: 'output', stream, text }),
    () => post({ kind: 'cut' }),
    now,
  );
  const stop = createStopSignal((url) => read(url) !== undefined, output.tick, now);
  let waiter: Waiter = noWaiter;
  let ready: Ready | undefined;

  return async (message) => {
    switch (message.kind) {
      case 'start': {
        limitMemory();
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
        ready = prepare(loaded, message, waiter, output, stop.buffer, stop.obeyed, post);
        return post({
          kind: 'ready',
          waiting: waiter.way,
          ...(message.warm ? {} : { warm: loaded.warm }),
        });
      }
      case 'run':
      case 'record': {
        if (!ready) return;
        output.restart();
        waiter.restart();
        stop.watch(message.stop);
        const told = await ready.run(message);
        stop.watch('');
        output.flush();
        return post({ kind: 'end', ...told, worn: isWorn() });
      }
      case 'lint': {
        const problem = ready?.lint(message.text, message.file);
        return post({ kind: 'linted', id: message.id, ...(problem ? { problem } : {}) });
      }
      case 'answer':
        return waiter.answer(message.id, message.text);
      case 'event':
        return waiter.event(message);
      case 'stop':
        return waiter.stop();
    }
  };
}

function chooseWaiter({ shared, mailbox }: Start, read: Read): Waiter {
  const way = chooseWay({
    suspends: 'Suspending' in WebAssembly,
    shared: shared !== undefined,
    mailbox: mailbox !== undefined,
  });
  if (way === 'suspend') return suspendWaiter();
  if (way === 'shared' && shared) return sharedWaiter(shared, now);
  if (way === 'none') return noWaiter;
  return mailboxWaiter((key, wait) => {
    const text = read(`${mailbox}${key}?wait=${Math.ceil(wait)}`);
    return text === undefined ? [{ stop: true }] : (JSON.parse(text) as Letter[]);
  }, now);
}

/** Connects Python to the page. */
function prepare(
  { python }: Loaded,
  { shared }: Start,
  waiter: Waiter,
  output: ReturnType<typeof createOutputBuffer>,
  signal: { 0: number },
  obeyed: () => void,
  post: Post,
): Ready {
  connectOutput(python, output);
  const buffer = waiter.way === 'shared' && shared ? new Int32Array(shared, 4 * SHARED.signal, 1) : signal;
  python.setInterruptBuffer(buffer as Int32Array);
  let asked = 0;
  /** Passes on what a wait came to, and notes a stop. */
  const heard = <T>(value: T | Promise<T>, stopped: T): T | Promise<T> => {
    if (value instanceof Promise) return value.then((it) => heard(it, stopped));
    if (value === stopped) obeyed();
    return value;
  };
  const host = {
    busy: waiter.way === 'none',
    flush: output.flush,
    ask() {
      const id = ++asked;
      if (waiter.way !== 'none') post({ kind: 'ask', id });
      return heard(waiter.ask(id), STOPPED);
    },
    sleep: (milliseconds: number) => heard(waiter.sleep(milliseconds), 1),
    wait: (milliseconds: number) => heard(waiter.wait(milliseconds), STOPPED),
    poll: () => heard(waiter.poll(), STOPPED),
    send: (device: string, text: string) => post({ kind: 'device', device, text }),
  };
  const harness = python.toPy({ __name__: '_harness' }) as PyProxy;
  python.runPython(harnessSource, { globals: harness, filename: '_harness.py' });
  const wait = python.runPython(
    waiter.way === 'suspend' ? 'from pyodide.ffi import run_sync; run_sync' : 'lambda value: value',
  ) as PyCallable;
  (harness.get('install') as PyCallable)(host, wait);
  const runProgram = harness.get('run') as PyCallable;
  const checkProgram = harness.get('check') as PyCallable;
  const lintText = harness.get('lint') as PyCallable;
  const recordProgram = harness.get('record') as PyCallable;
  const give = (recording: string) => post({ kind: 'recorded', recording });
  const run = async (job: Job): Promise<Told> => {
    const { files, main, against } = job;
    try {
      if (against) {
        const report: unknown = checkProgram(files[main] ?? '', against.check, against.solution);
        post({ kind: 'checked', report: String(report) });
        return { end: { how: 'finished' }, changed: [] };
      }
      const program = [JSON.stringify(files), main] as const;
      const recorded = job.kind === 'record';
      const called = recorded ? recordProgram : runProgram;
      const given = recorded ? [...program, job.start, job.limit, give] : program;
      const told: unknown =
        waiter.way === 'suspend' ? await called.callPromising(...given) : called(...given);
      return JSON.parse(String(told)) as Told;
    } catch (error) {
      // A signal that came while the harness was tidying up.
      if (String(error).includes('KeyboardInterrupt')) return { end: { how: 'stopped' }, changed: [] };
      throw error;
    }
  };
  const lint = (text: string, file: string) =>
    (JSON.parse(String(lintText(text, file))) as Problem | null) ?? undefined;
  return { run, lint };
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
