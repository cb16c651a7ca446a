// Python under Node, with the same harness as in the browser: for tests of explanations and of exercises.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPyodide } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import * as v from 'valibot';
import { type Report, reportSchema } from '../checking/report.ts';
import type { RunEnd } from '../protocol.ts';
import { placeModules } from './own-modules.ts';

export interface NodeRun {
  readonly output: string;
  readonly end: RunEnd;
}

type Run = (source: string, inputs?: readonly string[]) => NodeRun;

/** Starts a Python of its own. `run` answers what the program printed and how it ended; `inputs` are typed in turn. */
export async function startNodePython(): Promise<Run> {
  return (await startNodeHarness()).run;
}

export interface NodeHarness {
  readonly run: Run;
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
  const host = { busy: true, flush: () => {}, ask: () => left.shift() ?? -1, sleep: () => 0 };
  (harness.get('install') as PyCallable)(host, python.runPython('lambda value: value'));
  const runProgram = harness.get('run') as PyCallable;
  const checkProgram = harness.get('check') as PyCallable;
  return {
    run(program, inputs = []) {
      output = '';
      left = [...inputs];
      const end = JSON.parse(String(runProgram(program))) as RunEnd;
      return { output, end };
    },
    check: (...given) => v.parse(reportSchema, JSON.parse(String(checkProgram(...given)))),
  };
}
