// Python under Node, with the same harness as in the browser: for tests of explanations and of exercises.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPyodide } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import * as v from 'valibot';
import { type Report, reportSchema } from '../checking/report.ts';
import { STOPPED } from '../core/wait.ts';
import type { ChangedFile, Problem, Program, RecordedPart, RunEnd } from '../protocol.ts';
import { placeModules } from './own-modules.ts';

export interface NodeRun {
  readonly output: string;
  readonly end: RunEnd;
  /** The files that it has written. */
  readonly changed: readonly ChangedFile[];
  /** What the program told devices of the page, in turn. */
  readonly sent: readonly (readonly [device: string, text: string])[];
}
type Told = Pick<NodeRun, 'end' | 'changed'>;
/** Runs a program of one file, or of several. `inputs` are typed in turn; each wait meets the next of `events`. */
export type RunInNode = (
  program: string | Program,
  inputs?: readonly string[],
  events?: readonly (readonly [device: string, text: string])[],
) => NodeRun;

/** A program that waits for ever, and so often with nothing coming, is stopped. */
const MOST_WAITS = 10_000;

/** Starts a Python of its own, in which no time passes while a program waits. */
export async function startNodePython(): Promise<RunInNode> {
  return (await startNodeHarness()).run;
}

export interface NodeHarness {
  readonly run: RunInNode;
  /** As `run`, with the recorder looking on; also gives what it has recorded, for `readRecording`. */
  readonly record: (
    program: string | Program,
    inputs?: readonly string[],
    part?: Partial<RecordedPart>,
  ) => NodeRun & { readonly recording: string };
  /** What is wrong with a text, which is only read, and what that has printed. */
  readonly lint: (text: string, file?: string) => { readonly problem?: Problem; readonly output: string };
  /** Runs a program against a check.py; `file` is what its author calls the check.py. */
  readonly check: (source: string, check: string, solution: string, file: string) => Report;
}

/** Starts a Python of its own that runs programs and checks them. */
export async function startNodeHarness(): Promise<NodeHarness> {
  const home = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
  const python = await loadPyodide({ indexURL: `${home}/`, env: { HOME: '/home/pyodide' } });
  placeModules(python, '/lib/python3.14/site-packages');
  let output = '';
  let left: string[] = [];
  const decoder = new TextDecoder();
  const write = (bytes: Uint8Array) => {
    output += decoder.decode(bytes, { stream: true });
    return bytes.length;
  };
  python.setStdout({ write });
  python.setStderr({ write });
  const harness = python.toPy({ __name__: '_harness' }) as PyProxy;
  const source = readFileSync(join(import.meta.dirname, '../core/harness.py'), 'utf8');
  python.runPython(source, { globals: harness, filename: '_harness.py' });
  let sent: (readonly [string, string])[] = [];
  let coming: (readonly [string, string])[] = [];
  let waits = 0;
  const nextEvent = () =>
    coming.length === 0 && ++waits > MOST_WAITS ? STOPPED : JSON.stringify(coming.splice(0, 1));
  const host = {
    busy: false,
    flush: () => {},
    ask: () => left.shift() ?? -1,
    sleep: () => 0,
    wait: nextEvent,
    poll: nextEvent,
    send: (device: string, text: string) => sent.push([device, text]),
  };
  (harness.get('install') as PyCallable)(host, python.runPython('lambda value: value'));
  const runProgram = harness.get('run') as PyCallable;
  const recordProgram = harness.get('record') as PyCallable;
  const checkProgram = harness.get('check') as PyCallable;
  const lintText = harness.get('lint') as PyCallable;
  function perform(
    callable: PyCallable,
    program: string | Program,
    inputs: readonly string[],
    events: readonly (readonly [device: string, text: string])[],
    ...more: readonly unknown[]
  ): NodeRun {
    output = '';
    left = [...inputs];
    sent = [];
    waits = 0;
    coming = [...events];
    const { files, main } =
      typeof program === 'string' ? { files: { 'main.py': program }, main: 'main.py' } : program;
    const told = JSON.parse(String(callable(JSON.stringify(files), main, ...more))) as Told;
    return { ...told, output, sent };
  }
  return {
    run: (program, inputs = [], events = []) => perform(runProgram, program, inputs, events),
    record(program, inputs = [], { start = 0, limit = 10_000 } = {}) {
      let recording = '';
      const give = (text: string) => (recording = text);
      return { ...perform(recordProgram, program, inputs, [], start, limit, give), recording };
    },
    lint(text, file = 'main.py') {
      output = '';
      const problem = JSON.parse(String(lintText(text, file))) as Problem | null;
      return { ...(problem ? { problem } : {}), output };
    },
    check: (...given) => v.parse(reportSchema, JSON.parse(String(checkProgram(...given)))),
  };
}
