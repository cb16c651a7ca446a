// `npm run bench -- --python`: Python alone. Also a part of the whole bench.
import type { Browser } from '@playwright/test';
import { withLab } from './lab.ts';
import { measures } from './measures.ts';

export async function benchPython(browser: Browser): Promise<void> {
  console.log('\nPython, from a server on this computer, nothing slowed down; medians');
  await withLab(browser, async (lab) => {
    for (const measure of measures)
      for (const { name, value, unit } of await measure(lab))
        console.log(`  ${name}: ${value < 100 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`);
  });
}
