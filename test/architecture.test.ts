// The walls of the house: the lint really bites (a canary), and the folders have the shape the README's map draws.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LAYERS } from '../src/build/walls.ts';

const root = resolve(import.meta.dirname, '..');

/** Wrong files, each with what the lint has to say of it. */
const PLANTED: readonly (readonly [file: string, text: string, said: RegExp])[] = [
  ['src/lib/up.ts', `import { x } from '../ui/index.ts'; export { x };`, /imports go down the house/],
  ['src/ui/Feature.tsx', `export { x } from '../lesson/index.ts';`, /imports go down the house/],
  ['src/home/other.ts', `import { x } from '../lesson/index.ts'; export { x };`, /Features do not know/],
  ['src/progress/other.ts', `import { x } from '../python/index.ts'; export { x };`, /Services do not know/],
  [
    'src/simulators/a/knows.ts',
    `import { x } from '../../progress/index.ts'; export { x };`,
    /only simulation/,
  ],
  [
    'src/simulators/a/routed.ts',
    `import { x } from '../../navigation/index.ts'; export { x };`,
    /only simulation/,
  ],
  ['src/simulators/a/twin.ts', `import { x } from '../b/model.ts'; export { x };`, /knows no other/],
  [
    'src/lesson/deep.ts',
    `import { x } from '../settings/use-settings.ts'; export { x };`,
    /entered only through/,
  ],
  [
    'src/lesson/lazy.ts',
    `export const x = () => import('../simulators/a/index.ts');`,
    /entered only through/,
  ],
  [
    'src/lesson/type.ts',
    `import type { X } from '../teacher/index.ts'; export type { X };`,
    /Features do not know/,
  ],
  ['src/lesson/inline.ts', `export type X = import('../home/index.ts').X;`, /Features do not know/],
  ['src/app/build.ts', `import { x } from '../build/walls.ts'; export { x };`, /runs in Node/],
  ['src/lesson/tested.ts', `import { x } from './deep.test.ts'; export { x };`, /is a test/],
  ['src/lesson/common.ts', `import { x } from '../common/index.ts'; export { x };`, /not in the house/],
  ['src/lesson/index.ts', `export * from './deep.ts';`, /names what it lets through/],
  ['src/lesson/bare.ts', `import { x } from './deep'; export { x };`, /lacks its extension/],
  ['src/lesson/usual.ts', `export default 1;`, /default export/],
  ['src/lesson/monaco.ts', `import { editor } from 'monaco-editor'; export { editor };`, /one home/],
  ['src/lesson/late.ts', `export const x = () => import('pyodide');`, /one home/],
  ['src/progress/zod.ts', `import { z } from 'zod'; export { z };`, /one home/],
  ['src/lesson/state.ts', `import { create } from 'zustand'; export { create };`, /one home/],
  ['src/lesson/node.ts', `import { join } from 'node:path'; export { join };`, /one home/],
  ['src/simulators/a/model.ts', `import { useState } from 'react'; export { useState };`, /is a pure file/],
  ['src/simulators/a/judge.ts', `export const now = () => Date.now();`, /is a pure file/],
  ['src/lib/dice.ts', `export const roll = () => Math.random();`, /is a pure file/],
  ['src/lib/page.ts', `export const title = () => document.title;`, /is a pure file/],
  ['src/progress/schema.ts', `export const read = () => localStorage.getItem('x');`, /is a pure file/],
  [
    'src/lesson/keep.ts',
    `export const read = () => localStorage.getItem('x');`,
    /touched only by src\/platform/,
  ],
  [
    'src/lesson/keep-too.ts',
    `export const x = () => window.localStorage.length;`,
    /touched only by src\/platform/,
  ],
  [
    'src/lesson/copy.ts',
    `export const x = () => navigator.clipboard.readText();`,
    /touched only by src\/platform/,
  ],
  ['src/settings/one.ts', `import { two } from './two.ts'; export const one = () => two;`, /cycle/i],
  ['src/settings/two.ts', `import { one } from './one.ts'; export const two = () => one;`, /cycle/i],
  [
    'src/lesson/Hook.tsx',
    `import { useState } from 'react'; export function Hook({ a }: { readonly a: boolean }) { if (a) useState(1); return null; }`,
    /conditionally/,
  ],
];

/** Right files, of which the lint has nothing to say. */
const SOUND: readonly (readonly [file: string, text: string])[] = [
  ['src/simulation/index.ts', `export { x } from './play.ts';`],
  ['src/simulation/play.ts', `import { y } from '../settings/index.ts'; export const x = () => y();`],
  [
    'src/simulators/c/model.ts',
    `import type { Z } from '../../simulation/contract.ts'; import { w } from '../../lib/bits.ts'; export const v = (z: Z) => w(z);`,
  ],
  ['src/simulators/registry.ts', `export const load = () => import('./c/index.ts');`],
  ['src/lesson/store.ts', `import { create } from 'zustand'; export { create };`],
  ['src/platform/keep.ts', `export const read = () => localStorage.getItem('x');`],
  ['src/lesson/view.test.ts', `import { x } from '../settings/use-settings.ts'; export const y = () => x;`],
];

const planted = mkdtempSync(join(tmpdir(), 'walls-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

interface Report {
  diagnostics: { filename: string; message: string; help?: string }[];
}

/** What the project's own lint says of the files: 'path: message' lines. */
function lint(files: readonly (readonly [string, string, ...unknown[]])[]): string[] {
  for (const [file, text] of files) {
    mkdirSync(join(planted, dirname(file)), { recursive: true });
    writeFileSync(join(planted, file), text);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const config = join(root, '.oxlintrc.json');
  let out: string;
  try {
    const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
    out = execFileSync(process.execPath, [oxlint, '-c', config, '--format', 'json', '.'], {
      cwd: planted,
      encoding: 'utf8',
      stdio,
    });
  } catch (failure) {
    out = (failure as { stdout: string }).stdout; // it found something: exit code 1
  }
  return (JSON.parse(out) as Report).diagnostics.map(
    ({ filename, message, help }) => `${filename.replaceAll('\\', '/')}: ${message} ${help ?? ''}`,
  );
}

const said = lint([...PLANTED, ...SOUND]);

test.each(PLANTED)('the lint catches %s', (file, _text, expected) => {
  const about = said.filter((line) => line.startsWith(`${file}:`));
  expect(about.join('\n')).toMatch(expected);
});

test.each(SOUND)('the lint lets %s be', (file) => {
  expect(said.filter((line) => line.startsWith(`${file}:`))).toEqual([]);
});

/** All files below src/, as paths from there. */
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(join(root, 'src').length + 1)
      .replaceAll('\\', '/'),
  );
const read = (file: string): string => readFileSync(join(root, 'src', file), 'utf8');

test('every folder of src/ has its place in the house', () => {
  const known = [...Object.keys(LAYERS), 'build'];
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

test('no folder and no file is called after nothing', () => {
  const empty = /(^|\/)(utils?|common|helpers?|misc|shared|types)(\/|\.tsx?$)/;
  expect(sources.filter((file) => empty.test(file))).toEqual([]);
});

test('a door is at most 30 lines of named re-exports', () => {
  for (const file of sources.filter((name) => /^[^/]+\/index\.ts$/.test(name))) {
    const text = read(file);
    expect(text.split('\n').length, file).toBeLessThanOrEqual(31);
    expect(text, file).not.toMatch(/export \*/);
  }
});

test('one component a file, called after it; other files in kebab-case', () => {
  const wrong = sources.filter((file) => {
    const name = basename(file);
    if (name.endsWith('.tsx')) return !/^([A-Z][A-Za-z0-9]*|[a-z0-9-]+)(\.test)?\.tsx$/.test(name);
    if (name.endsWith('.module.css')) return !/^[A-Z][A-Za-z0-9]*\.module\.css$/.test(name);
    return name.endsWith('.ts') && !/^[a-z0-9-]+(\.(test|bench|worker|d))*\.ts$/.test(name);
  });
  expect(wrong).toEqual([]);
});

test('no file grows into a monster', () => {
  const long = sources.filter((file) => /\.tsx?$/.test(file) && read(file).split('\n').length > 400);
  expect(long).toEqual([]);
});
