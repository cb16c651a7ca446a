// Python under Node, with the same harness as in the browser: for tests of explanations and of exercises.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPyodide } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import type { RunEnd } from '../protocol.ts';
import { placeModules } from './own-modules.ts';

export interface NodeRun {
  readonly output: string;
  readonly end: RunEnd;
}

/** Starts a Python of its own. `run` answers what the program printed and how it ended; `inputs` are typed in turn. */
export async function startNodePython(): Promise<(source: string, inputs?: readonly string[]) => NodeRun> {
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
  const run = harness.get('run') as PyCallable;
  return (program, inputs = []) => {
    output = '';
    left = [...inputs];
    const end = JSON.parse(String(run(program))) as RunEnd;
    return { output, end };
  };
}
