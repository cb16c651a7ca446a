// From the start of a worker to its first printed line: plain Pyodide as it is shipped, and ours.
import type { Page } from '@playwright/test';
import { type Measure, median, ourParts, runInWorker } from './lab.ts';

const ROUNDS = 7;

/** Milliseconds, in a page whose origin serves the `pyodide` package. */
function plainFirstPrint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const from = performance.now();
        const source = `import { loadPyodide } from '${location.origin}/pyodide.mjs';
          const python = await loadPyodide({ indexURL: '${location.origin}/' });
          python.setStdout({ batched: (text) => postMessage(text) });
          python.runPython('print("first", 6 * 7)');`;
        const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
        const worker = new Worker(url, { type: 'module' });
        worker.addEventListener('error', ({ message }) => fail(new Error(message)));
        worker.addEventListener('message', () => {
          done(performance.now() - from);
          worker.terminate();
        });
      }),
  );
}

/** They take turns, each round in a fresh profile; a ratio is of one round, so that a busy computer slows both alike. */
export const firstPrint: Measure = async ({ browser, site, plain }) => {
  const parts = ourParts();
  const rounds: { plainCold: number; plainWarm: number; ourCold: number; ourWarm: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const shipped = async () => {
      await page.goto(`${plain}package.json`);
      return plainFirstPrint(page);
    };
    const ours = async () => {
      await page.goto(`${site}pyodide/pack.json`);
      return (await runInWorker(page, parts)).first;
    };
    // Who goes first would have the colder disk.
    const [first, second] = round % 2 === 0 ? [shipped, ours] : [ours, shipped];
    const cold = [await first(), await second()];
    const warm = [await first(), await second()];
    const [p, o] = round % 2 === 0 ? [0, 1] : [1, 0];
    rounds.push({
      plainCold: cold[p] ?? 0,
      ourCold: cold[o] ?? 0,
      plainWarm: warm[p] ?? 0,
      ourWarm: warm[o] ?? 0,
    });
    await context.close();
  }
  const of = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
  const percent = (pick: (round: (typeof rounds)[number]) => number) => Math.round(100 * of(pick));
  return [
    { name: 'start to first print, cold: plain loadPyodide', value: of((it) => it.plainCold), unit: 'ms' },
    { name: 'start to first print, cold: ours', value: of((it) => it.ourCold), unit: 'ms' },
    {
      name: 'start to first print, cold: ours of plain',
      value: percent((it) => it.ourCold / it.plainCold),
      unit: '%',
    },
    { name: 'start to first print, warm: plain loadPyodide', value: of((it) => it.plainWarm), unit: 'ms' },
    { name: 'start to first print, warm: ours', value: of((it) => it.ourWarm), unit: 'ms' },
    {
      name: 'start to first print, warm: ours of plain',
      value: percent((it) => it.ourWarm / it.plainWarm),
      unit: '%',
    },
  ];
};
