// The names are written down so that a page can warn before Python is there: real Python says whether they are true.
import { expect, test } from 'vitest';
import { startNodePython } from '../../../python/build/node-python.ts';
import { libraryNames } from './library-names.ts';

/** Modules of ours that stand beside the standard library. */
const OURS = ['check', 'this_computer'];

test('the names are those of Python’s standard library, and ours', async () => {
  const run = await startNodePython();
  const { output } = run('import sys\nprint(*(n for n in sys.stdlib_module_names if not n.startswith("_")))');
  expect([...libraryNames].toSorted()).toEqual([...output.trim().split(' '), ...OURS].toSorted());
  expect(run(OURS.map((name) => `import ${name}`).join('\n')).end).toEqual({ how: 'finished' });
}, 60_000);
