// Where Python is measured: plain Pyodide as it is shipped and ours as it is built, each served from this computer and
// run in a worker of a page that has nothing else to do.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Program } from '../../../src/python/protocol.ts';
import { dist, ownHost, readBuilt } from '../../support/built-site.ts';

export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}
/** One measure; a file each, listed in `measures.ts`. */
export type Measure = (lab: Lab) => Promise<readonly Result[]>;

export interface Lab {
  readonly browser: Browser;
  /** The built site's root. */
  readonly site: string;
  /** The folder of the `pyodide` package. */
  readonly plain: string;
  /** Opens a page that can start workers of `site`, and nothing more. */
  readonly openPage: () => Promise<Page>;
}
export const pyodideHome = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));

export async function withLab<T>(browser: Browser, work: (lab: Lab) => Promise<T>): Promise<T> {
  // Nothing is compressed on the way: on one computer that only costs time.
  const ours = await ownHost('/', dist);
  const plain = await ownHost('/', pyodideHome);
  try {
    return await work({
      browser,
      site: ours.url,
      plain: plain.url,
      async openPage() {
        const page = await browser.newPage({ serviceWorkers: 'block' });
        await page.goto(`${ours.url}pyodide/pack.json`);
        return page;
      },
    });
  } finally {
    await ours.close();
    await plain.close();
  }
}

/** The page with which pupils write Python, with its large editor. */
export async function openDesk(browser: Browser, site: string): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${site}play/python/`);
  await page.waitForFunction(() => document.documentElement.dataset['hydrated'] !== undefined);
  await page.getByLabel('Your program').first().click();
  await page.locator('[data-editor="large"]').waitFor();
  return page;
}
/** Puts a program in the place of what is in the editor. */
export async function writeOnDesk(page: Page, source: string): Promise<void> {
  await page.locator('[data-editor="large"]').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(source);
}
/** Comes back when the program runs: what the page says of the run before is gone then. */
export async function runDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
  await page.getByText('Your program is running.').waitFor();
}

/** What a worker of ours must be told; addresses are from the site's root. */
export interface Parts {
  readonly script: string;
  readonly sources: Readonly<Record<string, { readonly url: string; readonly bytes: number }>>;
}
const NAMES: Readonly<Record<string, string>> = {
  'pyodide.js': 'loader',
  'pyodide.asm.js': 'script',
  'wasm.bin': 'wasm',
  'library.bin': 'library',
};
export function ourParts(): Parts {
  const worker = readdirSync(join(dist, 'assets')).find((name) => /^python\.worker.*\.js$/.test(name));
  if (!worker) throw new Error('The built site has no Python worker.');
  const { files } = JSON.parse(readBuilt('pyodide/pack.json')) as {
    files: readonly { path: string; bytes: number }[];
  };
  const sources = Object.fromEntries(
    files.map(({ path, bytes }) => [NAMES[path.replace(/.*\//, '')], { url: path, bytes }]),
  );
  return { script: `assets/${worker}`, sources };
}

export interface TimedRun {
  /** Milliseconds from the start of the worker to the first output of the program; from `run` to its end. */
  readonly first: number;
  readonly whole: number;
  readonly output: string;
  readonly kinds: Readonly<Record<string, number>>;
}
const QUICK: Program = { files: { 'main.py': 'print("first", 6 * 7)' }, main: 'main.py' };

/**
 * Starts a worker of ours in the page, runs the program in it, and ends it. `kind` is the message that has it run, and
 * `more` what that message says beside the files.
 */
export function runInWorker(
  page: Page,
  parts: Parts,
  program: Program = QUICK,
  kind = 'run',
  more: Readonly<Record<string, unknown>> = {},
): Promise<TimedRun> {
  return page.evaluate(
    ({ script, sources, message }) =>
      new Promise<TimedRun>((done, fail) => {
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function is sent to the page
        const address = (path: string) => new URL(path, location.origin).href;
        const from = performance.now();
        const starter = new Blob([`import ${JSON.stringify(address(script))};`], { type: 'text/javascript' });
        const worker = new Worker(URL.createObjectURL(starter), { type: 'module' });
        let begun = 0;
        let first = 0;
        let output = '';
        const kinds: Record<string, number> = {};
        worker.addEventListener('error', ({ message: says }) => fail(new Error(says)));
        worker.addEventListener('message', ({ data }: MessageEvent<{ kind: string; text?: string }>) => {
          kinds[data.kind] = (kinds[data.kind] ?? 0) + 1;
          if (data.kind === 'ready') {
            begun = performance.now();
            worker.postMessage(message);
          }
          if (data.kind === 'output') {
            first ||= performance.now() - from;
            output += data.text ?? '';
          }
          if (data.kind === 'fatal') fail(new Error(JSON.stringify(data)));
          if (data.kind !== 'end') return;
          worker.terminate();
          done({ first, whole: performance.now() - begun, output, kinds });
        });
        const absolute = Object.entries(sources).map(([name, { url, bytes }]) => [
          name,
          { url: address(url), bytes },
        ]);
        worker.postMessage({ kind: 'start', sources: Object.fromEntries(absolute) as unknown });
      }),
    {
      ...parts,
      message: { ...program, kind, stop: '', ...more },
    },
  );
}

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
