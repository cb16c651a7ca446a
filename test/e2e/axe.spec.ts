// Every page in every theme, wide and narrow: no violation of any axe rule.
import { AxeBuilder } from '@axe-core/playwright';
import { builtPages } from '../support/built-site.ts';
import { expect, isAwake, test } from './fixture.ts';

const looks = [
  { theme: 'paper', width: 1366 },
  { theme: 'dark', width: 1366 },
  { theme: 'contrast', width: 360 },
] as const;

for (const path of [...builtPages(), '404.html'])
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./${path}`);
    await isAwake(page);
    for (const { theme, width } of looks) {
      await page.setViewportSize({ width, height: 768 });
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const said = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      expect(said, `${theme}, ${width} px wide`).toEqual([]);
    }
  });
