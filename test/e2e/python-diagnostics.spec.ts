// What this browser has for Python is told, tried out, and can be copied.
import { chromium, type Page } from '@playwright/test';
import { resolveBrowser } from '../support/browser.ts';
import { ownHost } from '../support/built-site.ts';
import { expect, isAwake, test, Watch } from './fixture.ts';

/** Takes the pausing of programs away from the page and from the workers that it starts. */
function hidePausing(): void {
  Reflect.deleteProperty(WebAssembly, 'Suspending');
  const Real = Blob;
  globalThis.Blob = class extends Real {
    constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
      const isWorker = options.type === 'text/javascript';
      super(isWorker ? [...parts, "\nReflect.deleteProperty(WebAssembly, 'Suspending');"] : parts, options);
    }
  };
}

/** The self-test prints, asks, sleeps, stops what obeys and what does not, and runs again. */
async function triesPython(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it' }).click();
  const trials = page.getByRole('main').getByRole('listitem');
  await expect(trials).toHaveCount(6);
  await expect(trials.nth(5)).toContainText('works.', { timeout: 20_000 });
  for (const at of [0, 1, 2]) await expect(trials.nth(at)).toContainText('works. It took');
  for (const at of [3, 4]) await expect(trials.nth(at)).toContainText('Stopped after');
}

test('the page tells the way that was chosen, tries Python out, and copies the report', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('play/python/diagnostics/');
  await isAwake(page);
  const way = page.locator('dl > div').filter({ hasText: 'How programs wait' });
  await expect(way).toContainText('suspend');
  await expect(way).toContainText('Everything works');
  await triesPython(page);
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/How programs wait: suspend[\s\S]*works: Ask with input\(\)/);
});

test('it is found from the Python page and from the offline page', async ({ page }) => {
  for (const from of ['play/python/', 'offline/']) {
    await page.goto(from);
    await page.getByRole('link', { name: 'Check Python in this browser' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Python in this browser' })).toBeVisible();
  }
});

test('a browser that cannot pause a program has the service worker’s mailbox, and all works', async () => {
  const host = await ownHost('/year/');
  const { executablePath, args, env } = await resolveBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
  });
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  await context.addInitScript(hidePausing);
  const watch = new Watch(context);
  const page = await context.newPage();
  await page.goto(`${host.url}play/python/diagnostics/`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await isAwake(page);
  await expect(page.locator('dl > div').filter({ hasText: 'How programs wait' })).toContainText('mailbox');
  await triesPython(page);
  await browser.close();
  await host.close();
  watch.expectCalm();
});
