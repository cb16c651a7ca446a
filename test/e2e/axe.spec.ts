// Every page of the built site in every theme, wide and narrow: no violation of any axe rule.
import { builtPages } from '../support/built-site.ts';
import { expect, isAwake, test } from './fixture.ts';
import { violations } from './pages/axe.ts';

/** Themes and widths change colours and places only: there the rules that look at them are enough. */
const LOOKED_AT = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const looks = [
  { theme: 'paper', width: 1366 },
  { theme: 'contrast', width: 360, rules: LOOKED_AT },
  { theme: 'dark', width: 360, rules: LOOKED_AT },
] as const;
/** Pages for teachers and for paper are made alike for every lesson: one lesson's are looked at in all themes. */
const isMadeAlike = (path: string): boolean =>
  /^lessons\/.*\/(teacher|worksheet)\//.test(path) &&
  !path.startsWith('lessons/machine/fetch-decode-execute/');
const wholeSite = [...builtPages(), '404.html'];

test.use({ allowed: [/not-found\.js/] }); // 404.html asks for it at every depth
for (const path of wholeSite)
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./${path}`);
    await isAwake(page);
    if (path.startsWith('play/') && (await page.locator('[data-simulator]').count()) > 0)
      await page.locator('[data-bench="awake"]').waitFor();
    await page.evaluate(() => {
      // A lesson shows one step at a time; here all of them are looked at together.
      for (const step of document.querySelectorAll<HTMLElement>('article section[data-kind]'))
        step.style.display = 'block';
      // What sticks to an edge covers now this and now that: nothing is too small because of it.
      for (const one of document.querySelectorAll<HTMLElement>('main *'))
        if (getComputedStyle(one).position === 'sticky') one.style.position = 'static';
    });
    for (const { theme, width, ...only } of isMadeAlike(path) ? looks.slice(0, 1) : looks) {
      await page.setViewportSize({ width, height: 768 });
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      const said = await violations(page, 'rules' in only ? only.rules : undefined);
      expect.soft(said, `${theme}, ${width} px wide`).toEqual([]);
    }
  });
