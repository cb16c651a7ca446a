// The page's side of the Python worker: starts it, talks to it, stops it for certain, and starts another.
import { packBytes, type PackFile, type PythonPack } from './pack.ts';
import {
  type ChangedFile,
  type DeviceEvent,
  type FromWorker,
  type Problem,
  type Program,
  type RecordedPart,
  type RunEnd,
  readMessage,
  type Sources,
  type ToWorker,
  type Waiting,
  type Warm,
} from './protocol.ts';
import type { Doorbell } from './doorbell.ts';

/** What Python is doing. */
export type PythonState =
  | { readonly is: 'not-loaded' }
  /** `done` of `total` bytes are here; equal while Python is starting up. */
  | { readonly is: 'loading'; readonly done: number; readonly total: number }
  | { readonly is: 'ready' }
  | { readonly is: 'running' }
  /** The program is in `input()`. */
  | { readonly is: 'waiting' }
  | { readonly is: 'stopping' }
  | { readonly is: 'failed'; readonly says: string };

/** How a run ended; `crashed` means that Python itself broke. */
export type Ended = RunEnd | { readonly how: 'crashed'; readonly says: string };

export interface PythonEvents {
  state(state: PythonState): void;
  output(stream: 'out' | 'err', text: string): void;
  /** The program has printed too much: what follows is not delivered. */
  cut(): void;
  /** The program told a device of the page something. */
  device(told: DeviceEvent): void;
  /** What came of a run against a check, as it was told. */
  checked(report: string): void;
  /** The recording of a program that has run with `record`. */
  recorded(recording: string): void;
  /** What is wrong with a text that was given to `lint`; undefined when Python can read it. */
  linted(id: number, problem: Problem | undefined): void;
  /** …and the files that the program has written. A program that had to be broken off tells none. */
  ended(end: Ended, changed: readonly ChangedFile[]): void;
}

/** A worker that has been started. */
export interface Thread {
  readonly send: (message: ToWorker) => void;
  readonly end: () => void;
}
/** The browser's part, passed in. */
export interface ClientHost {
  readonly pack: PythonPack;
  /** The absolute address of a path from the site's root. */
  readonly address: (path: string) => string;
  /** Starts a worker: `hear` gets its messages, `broken` why it could not be started. */
  readonly spawn: (hear: (data: unknown) => void, broken: (says: string) => void) => Thread;
  /** Calls back after so many milliseconds; answers how to call it off. */
  readonly later: (milliseconds: number, what: () => void) => () => void;
  /** A new bell for each worker. */
  readonly doorbell: () => Doorbell;
  /** Whether this computer has the memory for a second Python that stands ready. */
  readonly keepsSpare: () => boolean;
}
export interface PythonClient {
  /** Fetches and starts Python, if that has not been done. */
  readonly load: () => void;
  /** Runs a program, loading Python first when needed. Ignored while another runs. */
  readonly run: (program: Program) => void;
  /** As `run`, with the recorder looking on. */
  readonly record: (program: Program, part: RecordedPart) => void;
  /** Lets Python read a text and run nothing; `linted` answers. The id, or undefined when no Python is free for it. */
  readonly lint: (text: string, file: string) => number | undefined;
  /** What the pupil typed for `input()`. */
  readonly answer: (text: string) => void;
  /** Something happened on a device; lost when no program runs. */
  readonly send: (device: string, text: string) => void;
  readonly stop: () => void;
  /** A fresh Python takes the place of the one that is there; a running program ends with it. */
  readonly reset: () => void;
  /** Ends the worker: the page is leaving. */
  readonly close: () => void;
}

/** How long a program may take to obey Stop before its worker is ended: Stop is to be done within 300 ms. */
const PATIENCE = 200;
/** A stop that has not been obeyed by then makes another worker start, to be ready when the first is ended. */
const DOUBT = 100;
/** A spare is started when Python has been there for so long: its start must not slow down the first program. */
const CALM = 500;

type Job = ({ readonly kind: 'run' } & Program) | ({ readonly kind: 'record' } & Program & RecordedPart);
interface Hand {
  readonly thread: Thread;
  readonly bell: Doorbell;
  /** Known when it is ready. */
  way?: Waiting;
}

export function createPythonClient(host: ClientHost, events: PythonEvents): PythonClient {
  let state: PythonState = { is: 'not-loaded' };
  let current: Hand | undefined;
  let spare: Hand | undefined;
  let warm: Warm | undefined;
  let pending: Job | undefined;
  let asked = 0;
  let lints = 0;
  let stop = '';
  let timers: (() => void)[] = [];
  let planned: (() => void) | undefined;
  const total = packBytes(host.pack);

  function become(next: PythonState): void {
    state = next;
    events.state(next);
  }
  function spawn(): Hand {
    const bell = host.doorbell();
    const thread = host.spawn(
      (data) => {
        const message = readMessage(data);
        if (message) hear(hand, message);
      },
      (says) => broken(hand, says),
    );
    const hand: Hand = { thread, bell };
    const handed = warm ? { warm } : {};
    thread.send({ kind: 'start', sources: sources(host), ...handed, ...bell.start });
    return hand;
  }
  function hear(hand: Hand, message: FromWorker): void {
    if (message.kind === 'ready') {
      hand.way = message.waiting;
      warm ??= message.warm;
      if (hand === current) settle();
      planSpare();
      return;
    }
    if (message.kind === 'fatal') return broken(hand, message.says);
    if (message.kind === 'linted') return events.linted(message.id, message.problem);
    if (hand !== current) return;
    switch (message.kind) {
      case 'progress':
        if (state.is === 'loading') become({ is: 'loading', done: message.done, total: message.total });
        return;
      case 'output':
        return events.output(message.stream, message.text);
      case 'cut':
        return events.cut();
      case 'ask':
        asked = message.id;
        if (state.is === 'running') become({ is: 'waiting' });
        return;
      case 'device':
        return events.device({ device: message.device, text: message.text });
      case 'checked':
        return events.checked(message.report);
      case 'recorded':
        return events.recorded(message.recording);
      case 'end':
        if (message.worn) return replace(message.end, message.changed);
        return finish(message.end, message.changed);
    }
  }
  /** The current worker is ready: on with what was asked for meanwhile. */
  function settle(): void {
    become({ is: 'ready' });
    if (pending === undefined) return;
    const job = pending;
    pending = undefined;
    begin(job);
  }
  function begin(job: Job): void {
    if (!current) return;
    stop = current.bell.arm();
    current.thread.send({ ...job, stop });
    become({ is: 'running' });
  }
  function planSpare(): void {
    if (spare || planned || !current?.way || !host.keepsSpare()) return;
    planned = host.later(CALM, () => {
      planned = undefined;
      if (current?.way) spare ??= spawn();
    });
  }
  function endSpare(): void {
    spare?.thread.end();
    spare = undefined;
  }
  function calm(): void {
    for (const cancel of timers) cancel();
    timers = [];
    current?.bell.disarm();
  }
  function finish(end: Ended, changed: readonly ChangedFile[]): void {
    calm();
    if (!host.keepsSpare()) endSpare();
    events.ended(end, changed);
    become({ is: 'ready' });
  }
  /** Ends the worker and puts the next in its place. */
  function replace(end?: Ended, changed: readonly ChangedFile[] = []): void {
    calm();
    current?.thread.end();
    current = spare ?? spawn();
    spare = undefined;
    if (end) events.ended(end, changed);
    if (current.way) settle();
    else become({ is: 'loading', done: total, total });
    planSpare();
  }
  function broken(hand: Hand, says: string): void {
    if (hand === spare) return endSpare();
    if (hand !== current) return;
    if (isBusy(state))
      return replace(state.is === 'stopping' ? { how: 'stopped' } : { how: 'crashed', says });
    if (state.is === 'ready') return replace();
    hand.thread.end();
    current = undefined;
    pending = undefined;
    become({ is: 'failed', says });
  }
  function start(job: Job): void {
    if (isBusy(state)) return;
    if (state.is === 'ready') return begin(job);
    pending = job;
    client.load();
  }
  const client: PythonClient = {
    load() {
      if (state.is !== 'not-loaded' && state.is !== 'failed') return;
      become({ is: 'loading', done: warm ? total : 0, total });
      current = spawn();
    },
    run: (program) => start({ kind: 'run', ...program }),
    record: ({ files, main }, part) => start({ kind: 'record', files, main, ...part }),
    lint(text, file) {
      // The spare has nothing else to do; the other one must not be asked while a program runs in it.
      const free = spare?.way ? spare : state.is === 'ready' ? current : undefined;
      if (!free) return undefined;
      free.thread.send({ kind: 'lint', id: ++lints, file, text });
      return lints;
    },
    answer(text) {
      if (state.is !== 'waiting' || !current) return;
      become({ is: 'running' });
      current.thread.send({ kind: 'answer', id: asked, text });
      current.bell.answer(asked, text);
    },
    send(device, text) {
      if (!current || (state.is !== 'running' && state.is !== 'waiting')) return;
      if (current.way === 'suspend') current.thread.send({ kind: 'event', device, text });
      else current.bell.event({ device, text });
    },
    stop() {
      if (state.is === 'loading' && pending !== undefined) {
        pending = undefined;
        events.ended({ how: 'stopped' }, []);
        return;
      }
      if (!current || (state.is !== 'running' && state.is !== 'waiting')) return;
      become({ is: 'stopping' });
      current.thread.send({ kind: 'stop' });
      current.bell.stop(asked);
      timers = [
        host.later(DOUBT, () => {
          spare ??= spawn();
        }),
        host.later(PATIENCE, () => replace({ how: 'stopped' })),
      ];
    },
    reset() {
      if (isBusy(state)) replace({ how: 'stopped' });
      else if (state.is === 'ready') replace();
    },
    close() {
      calm();
      planned?.();
      planned = undefined;
      current?.thread.end();
      spare?.thread.end();
      current = spare = undefined;
      become({ is: 'not-loaded' });
    },
  };
  return client;
}

const isBusy = ({ is }: PythonState) => is === 'running' || is === 'waiting' || is === 'stopping';

function sources({ pack, address }: ClientHost): Sources {
  const source = ({ path, bytes }: PackFile) => ({ url: address(path), bytes });
  return {
    loader: source(pack.loader),
    script: source(pack.script),
    wasm: source(pack.wasm),
    library: source(pack.library),
  };
}
