// The generator keeps its promise: what it writes passes formatting, lint, types, its own tests and the contract.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { simulatorContract } from '../../test/support/simulator-contract.ts';
import type { Entry } from '../simulators/registry.ts';
import { make, registered } from './new-simulator.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'new-simulator-'));
const COPIED = ['src', 'test', 'lessons', 'tsconfig.json', 'biome.json', '.oxlintrc.json', 'package.json'];
for (const part of COPIED) cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
make(copy, 'new-thing');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Tools start slowly on a busy machine. */
const PATIENCE = 180_000;

/** A tool of the project, run in the copy; answers what it said when it failed. */
function complaints(tool: string, ...args: string[]): string {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return stdout + stderr || String(error);
  }
}

test(
  'a new simulator is formatted',
  () => {
    expect(complaints('@biomejs/biome/bin/biome', 'format', '--vcs-enabled=false', 'src/simulators')).toBe(
      '',
    );
  },
  PATIENCE,
);
test(
  'a new simulator has its types right',
  () => {
    expect(complaints('typescript/bin/tsc', '-p', '.')).toBe('');
  },
  PATIENCE,
);
test(
  'a new simulator passes lint',
  () => {
    expect(complaints('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src/simulators')).toBe('');
  },
  PATIENCE,
);

// Its own tests and the contract, as tests of this file.
await import(/* @vite-ignore */ join(copy, 'src/simulators/new-thing/model.test.ts'));
const { simulators } = (await import(/* @vite-ignore */ join(copy, 'src/simulators/registry.ts'))) as {
  readonly simulators: readonly Entry[];
};
const made = simulators.find(({ id }) => id === 'new-thing');
test('a new simulator is on the list', async () =>
  expect((await made?.loadAbout())?.title).toBe('New thing'));
if (made) simulatorContract(await made.load());

test('it refuses a bad name and what is there already, and changes nothing', () => {
  const before = readFileSync(join(copy, 'src/simulators/registry.ts'), 'utf8');
  expect(() => make(copy, 'new-thing')).toThrow('is there already');
  for (const name of ['Core', 'core race', '../x', '9', 'a--b'])
    expect(() => make(copy, name)).toThrow('cannot be');
  expect(readFileSync(join(copy, 'src/simulators/registry.ts'), 'utf8')).toBe(before);
});

/** The line of a simulator on the list. */
const entryOf = (id: string): string =>
  `  entry('${id}', () => import('./${id}/about.ts'), () => import('./${id}/index.ts'), () => import('./${id}/challenges.ts')),\n`;
test('a second simulator joins the first on the list', () => {
  const one = registered('export const simulators: readonly Entry[] = [];\n', 'ram');
  const two = registered(one, 'new-thing');
  expect(two).toContain(`= [\n${entryOf('ram')}${entryOf('new-thing')}];`);
});
