// One Python and its output, as a store the page can watch. Everything a Python screen shows comes from here.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ClientHost, createPythonClient, type Ended, type PythonState } from './client.ts';
import { explain, type Explanation } from './explain.ts';
import { createLinter } from './linter.ts';
import { readReport, type Report } from './checking/report.ts';
import type { Against, ChangedFile, Program, RecordedPart } from './protocol.ts';
import { append, countLines, EMPTY, lastLine, type Transcript } from './transcript.ts';

export interface Session {
  readonly state: PythonState;
  readonly transcript: Transcript;
  /** The output comes faster than anyone could listen to. */
  readonly rushing: boolean;
  /** The program printed more than is shown. */
  readonly cut: boolean;
  /** It has run for a minute without a word from the pupil: perhaps it will never end. */
  readonly long: boolean;
  /** What the last run wrote into files, or took away; to be given to the next run by whoever keeps them. */
  readonly files: readonly ChangedFile[];
  /** How the last run ended; absent before the first and while one runs. */
  readonly ended?: Ended | undefined;
  /** The plain words for the exception that ended the last run. */
  readonly explanation?: Explanation | undefined;
  /** What the last check found; absent when it was stopped, and after a run. */
  readonly report?: Report | undefined;
  /** What the last program that ran with `record` did, for `readRecording`; absent while it runs. */
  readonly recorded?: Recorded | undefined;
  /** What is wrong with the text that was last given to `see`; absent while nothing is known to be. */
  readonly found?: Found | undefined;
  /** Counts the runs, so that two alike can be told apart. */
  readonly runs: number;
}
/** What a text that is being typed cannot be read for. */
export interface Found {
  readonly file: string;
  readonly text: string;
  readonly explanation: Explanation;
}
export interface Recorded extends Program {
  readonly recording: string;
}
export interface PythonSession {
  readonly store: StoreApi<Session>;
  readonly load: () => void;
  /** Runs the file `main`, which may import the others. */
  readonly run: (files: Program['files'], main: string) => void;
  /** Holds a program of one file against a check; `report` is what comes of it. */
  readonly check: (source: string, against: Against) => void;
  /** As `run`, with the recorder looking on. */
  readonly record: (files: Program['files'], main: string, part?: RecordedPart) => void;
  /** The text that is being edited: Python reads it in a pause of the typing, once it is there; `found` is what comes of it. */
  readonly see: (text: string, file: string) => void;
  readonly answer: (text: string) => void;
  /** Tells the running program what happened on a device of the page. */
  readonly send: (device: string, text: string) => void;
  /** Hears what programs tell a device, in the order in which they do; answers how to end that. */
  readonly onDevice: (device: string, hear: (text: string) => void) => () => void;
  readonly stop: () => void;
  /** A fresh Python takes the place of the one that is there; a running program ends with it. */
  readonly reset: () => void;
  /** Empties the output. */
  readonly clear: () => void;
  readonly close: () => void;
}

const MAIN = 'main.py';
/** A frame, in milliseconds: what is printed within it is shown together. */
const FRAME = 16;
/** After so many milliseconds a program has run for long. */
const LONG = 60_000;
/** Lines within a frame that nobody could follow. */
const RUSH = 10;

const FROM_THE_START: RecordedPart = { start: 0, limit: 10_000 };

export function createPythonSession(host: ClientHost): PythonSession {
  const store = createStore<Session>()(() => ({
    state: { is: 'not-loaded' },
    transcript: EMPTY,
    rushing: false,
    cut: false,
    long: false,
    files: [],
    runs: 0,
  }));
  let held: (readonly ['out' | 'err', string])[] = [];
  let cancel: (() => void) | undefined;
  // A busy page hears many deliveries at once: drawing after each would only make it busier.
  function show(): void {
    cancel?.();
    cancel = undefined;
    if (held.length === 0) return;
    const pieces = held;
    held = [];
    store.setState(({ transcript }) => ({
      transcript: pieces.reduce((before, [stream, text]) => append(before, stream, text), transcript),
      rushing: pieces.reduce((sum, [, text]) => sum + countLines(text), 0) > RUSH,
    }));
  }
  let uncount: (() => void) | undefined;
  /** Begins the minute anew while a program runs; ends it otherwise. */
  function count({ is }: PythonState): void {
    uncount?.();
    uncount = is === 'running' ? host.later(LONG, () => store.setState({ long: true })) : undefined;
    if (store.getState().long) store.setState({ long: false });
  }
  let recorded: Program | undefined;
  /** Makes room for the next run; false while another is on. */
  function clearForRun(): boolean {
    const { is } = store.getState().state;
    if (is === 'running' || is === 'waiting' || is === 'stopping') return false;
    store.setState(({ runs }) => ({
      transcript: EMPTY,
      cut: false,
      files: [],
      ended: undefined,
      explanation: undefined,
      report: undefined,
      runs: runs + 1,
    }));
    return true;
  }
  const hearers = new Map<string, Set<(text: string) => void>>();
  const client = createPythonClient(host, {
    state(state) {
      show();
      count(state);
      store.setState({ state });
      if (state.is === 'ready') linter.free();
    },
    output(stream, text) {
      held.push([stream, text]);
      cancel ??= host.later(FRAME, show);
    },
    cut() {
      show();
      store.setState({ cut: true });
    },
    device({ device, text }) {
      for (const hear of hearers.get(device) ?? []) hear(text);
    },
    checked(report) {
      store.setState({ report: readReport(report) });
    },
    linted: (id, problem) => linter.hear(id, problem),
    recorded(recording) {
      if (recorded) store.setState({ recorded: { ...recorded, recording } });
    },
    ended(ended, files) {
      show();
      const explanation = ended.how === 'problem' ? explain(ended.problem) : undefined;
      store.setState({ ended, explanation, files, rushing: false });
    },
  });
  const linter = createLinter({
    later: host.later,
    ask: client.lint,
    tell(problem, text, file) {
      if (problem) store.setState({ found: { file, text, explanation: explain(problem) } });
      else if (store.getState().found) store.setState({ found: undefined });
    },
  });
  return {
    store,
    see: linter.see,
    load: client.load,
    send(device, text) {
      count(store.getState().state);
      client.send(device, text);
    },
    onDevice(device, hear) {
      const all = hearers.get(device) ?? new Set();
      hearers.set(device, all.add(hear));
      return () => void all.delete(hear);
    },
    run(files, main) {
      if (clearForRun()) client.run({ files, main });
    },
    record(files, main, part = FROM_THE_START) {
      if (!clearForRun()) return;
      recorded = { files, main };
      store.setState({ recorded: undefined });
      client.record({ files, main }, part);
    },
    check(source, against) {
      const { is } = store.getState().state;
      if (is === 'running' || is === 'waiting' || is === 'stopping') return;
      store.setState({
        transcript: EMPTY,
        cut: false,
        files: [],
        ended: undefined,
        explanation: undefined,
        report: undefined,
      });
      client.run({ files: { [MAIN]: source }, main: MAIN, against });
    },
    answer(text) {
      store.setState(({ transcript }) => ({ transcript: append(transcript, 'typed', `${text}\n`) }));
      client.answer(text);
    },
    stop: client.stop,
    reset: client.reset,
    clear: () => store.setState({ transcript: EMPTY, cut: false, ended: undefined, explanation: undefined }),
    close() {
      uncount?.();
      linter.end();
      client.close();
    },
  };
}

/** What the pupil is being asked, for the label of the field. */
export const question = (session: Session): string =>
  lastLine(session.transcript) || 'Your program is waiting for you to type something';
