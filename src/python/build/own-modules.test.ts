// A module of our own is found by programs, under Node as in the browser's library.
import { expect, test } from 'vitest';
import { startNodePython } from './node-python.ts';
import { ownModules } from './own-modules.ts';

test('a program imports a module of our own', async () => {
  const run = await startNodePython();
  expect(run('import this_computer')).toMatchObject({
    end: { how: 'finished' },
    output: expect.stringContaining('runs inside your browser') as unknown,
  });
}, 60_000);

test('their paths have forward slashes and begin with no dot', () => {
  for (const { path } of ownModules()) expect(path).toMatch(/^[a-z_]+(\/[a-z_]+)*\.py$/);
});
