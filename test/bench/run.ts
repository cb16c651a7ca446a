// `npm run bench`: prints what the engine does and what the pages cost, beside their targets. Judges nothing: times
// depend on the machine. `npm run bench -- --lighthouse` adds Lighthouse, fetched by npx for the occasion; `--python`
// measures Python alone, `--pages memory` only the pages with that in their names.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { resolveBrowser } from '../support/browser.ts';
import { dist, ownHost } from '../support/built-site.ts';
import { simulators } from '../../src/simulators/registry.ts';
import { openBrowser } from './devtools.ts';
import { benchEngine } from './engine.ts';
import { benchRecorder } from './recorder.ts';
import { measureFrames, measurePage, type PageCost } from './pages.ts';
import { benchPython } from './python/run.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
/** Every lesson and every page to play with, as they are built. */
function pages(): [name: string, path: string][] {
  const { lessons } = JSON.parse(readFileSync(join(dist, 'curriculum.json'), 'utf8')) as {
    lessons: { id: string }[];
  };
  return [
    ['home', ''],
    ...lessons.map(({ id }): [string, string] => [id, `lessons/${id}/`]),
    ...[...simulators.map(({ id }) => id), 'python'].map((id): [string, string] => [
      `play/${id}`,
      `play/${id}/`,
    ]),
  ];
}
/** Never ends: counts up and starts again. */
const COUNTING =
  'play/cpu/#program=again%20LDA%20n%0AADD%20one%0ASTA%20n%0ABRA%20again%0An%20DAT%200%0Aone%20DAT%201&run';
/** 10,000 pieces on three machines of eight cores. */
const RACE = 'play/core-race/#job=own&items=10000&share=90&machines=8x100,8x200,8x400';
const TARGETS = [
  'lesson: JavaScript ≤ 150 kB (fetch-decode-execute ≤ 130 kB), LCP ≤ 1800 ms, TBT ≤ 150 ms, CLS ≤ 0.02',
  'play: all ≤ 160 kB, JavaScript ≤ 140 kB, LCP ≤ 1200 ms, TBT ≤ 150 ms, usable ≤ 1800 ms, 60 frames/s',
  'engine: ≥ 50 % of the hand-written loop',
  'Python: ours ≤ 50 % of plain loadPyodide; Stop ≤ 300 ms',
  'Lighthouse (mobile): performance ≥ 95, accessibility, best practices and SEO 100',
];

const { values } = parseArgs({
  options: {
    lighthouse: { type: 'boolean', default: false },
    python: { type: 'boolean', default: false },
    pages: { type: 'string' },
  },
});
const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
async function medianOf(measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run++) all.push(await measure());
  return median(all);
}

if (!existsSync(join(dist, 'index.html'))) await import('../../src/build/build.ts');
const host = await ownHost('/', dist, true);
const found = await resolveBrowser('installed');
const { executablePath, args, env } = found;
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });

if (values.python) {
  await benchPython(browser);
  await browser.close();
  await host.close();
  process.exit(0);
}
if (values.pages === undefined) {
  console.log('The engine (Node, no page)');
  for (const { name, value, unit } of await benchEngine()) console.log(`  ${name}: ${value} ${unit}`);
  console.log('\nPython programs written down step by step');
  for (const { name, value, unit } of await benchRecorder()) console.log(`  ${name}: ${value} ${unit}`);
}

console.log(`\nPages, cold, 4 times slower, 1.6 Mbit/s, 150 ms, brotli; median of ${RUNS}`);
const watched = await openBrowser(found);
const table: Record<string, Record<string, number>> = {};
for (const [name, path] of pages().filter(([one]) => one.includes(values.pages ?? ''))) {
  const costs: PageCost[] = [];
  for (let run = 0; run < RUNS; run++) costs.push(await measurePage(watched, host.url + path));
  const of = (key: keyof PageCost): number => median(costs.map((cost) => cost[key]));
  table[name] = {
    'all kB': Math.round(of('bytes') / 100) / 10,
    'JS kB': Math.round(of('scriptBytes') / 100) / 10,
    'LCP ms': Math.round(of('lcp')),
    'TBT ms': Math.round(of('tbt')),
    CLS: Math.round(of('cls') * 1000) / 1000,
    'usable ms': Math.round(of('usable')),
  };
}
await watched.close();
console.table(table);
if (values.pages !== undefined) {
  await browser.close();
  await host.close();
  process.exit(0);
}
const fps = await medianOf(() => measureFrames(browser, host.url + COUNTING));
console.log(`CPU flat out, 4 times slower: 95 of 100 frames at ${fps.toFixed(1)} frames/s or better`);
const race = await medianOf(() => measureFrames(browser, host.url + RACE, { press: 'Play' }));
console.log(
  `Core race, 10,000 pieces on 24 cores, 4 times slower: 95 of 100 frames at ${race.toFixed(1)} frames/s or better`,
);
await benchPython(browser);
await browser.close();

if (values.lighthouse) lighthouse();
await host.close();
console.log(`\nTargets\n  ${TARGETS.join('\n  ')}`);

/** Scores of the mobile preset, one run a page. */
function lighthouse(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const scores: Record<string, Record<string, number>> = {};
  for (const [name, path] of pages().filter(([one]) => one.includes(values.pages ?? ''))) {
    const file = join(folder, 'report.json');
    const flags = [
      '--output=json',
      `--output-path=${file}`,
      '--quiet',
      `--chrome-flags=--headless=new ${args.join(' ')}`,
    ];
    const { status } = spawnSync('npx', ['--yes', LIGHTHOUSE, host.url + path, ...flags], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env, CHROME_PATH: executablePath },
      shell: process.platform === 'win32',
    });
    if (status !== 0) continue;
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      categories: Record<string, { score: number }>;
    };
    scores[name] = Object.fromEntries(
      Object.entries(report.categories).map(([category, { score }]) => [category, Math.round(score * 100)]),
    );
  }
  rmSync(folder, { recursive: true, force: true });
  console.log('\nLighthouse, mobile');
  console.table(scores);
}
