// From the press of Stop to the page that says so, and to a Python that is ready again; on the page as pupils use it.
import type { Page } from '@playwright/test';
import { type Measure, median, openDesk, runDesk, writeOnDesk } from './lab.ts';

const ROUNDS = 5;
const programs: readonly (readonly [name: string, source: string])[] = [
  ['a program that obeys (while True)', 'while True: pass'],
  ['a program that sleeps', 'import time\ntime.sleep(1000)'],
  ['a program that cannot obey (sum of a range), spare Python', 'sum(range(10**12))'],
];

/** Milliseconds. */
interface Stopped {
  readonly said: number;
  readonly ready: number;
}
async function stopOnce(page: Page, source: string): Promise<Stopped> {
  await writeOnDesk(page, source);
  await runDesk(page);
  // Long enough for a spare to be there.
  await page.waitForTimeout(3000);
  return page.evaluate(
    () =>
      new Promise<Stopped>((done) => {
        const stop = [...document.querySelectorAll('button')].find(
          (one) => one.textContent.trim() === 'Stop',
        );
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this function is sent to the page
        const says = (words: string) => document.querySelector('main')?.textContent.includes(words);
        const from = performance.now();
        let said = 0;
        const watch = new MutationObserver(() => {
          if (says('You stopped the program.')) said ||= performance.now() - from;
          if (said === 0 || !says('Python is ready.')) return;
          watch.disconnect();
          done({ said, ready: performance.now() - from });
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        stop?.click();
      }),
  );
}

export const stopping: Measure = async ({ browser, site }) => {
  const page = await openDesk(browser, site);
  const results = [];
  for (const [name, source] of programs) {
    const rounds: Stopped[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await stopOnce(page, source));
    results.push(
      { name: `Stop, ${name}: stopped`, value: median(rounds.map(({ said }) => said)), unit: 'ms' },
      { name: `Stop, ${name}: slowest`, value: Math.max(...rounds.map(({ said }) => said)), unit: 'ms' },
      { name: `Stop, ${name}: ready again`, value: median(rounds.map(({ ready }) => ready)), unit: 'ms' },
    );
  }
  await page.close();
  return results;
};
