// One build in any folder of any server: deep links, reloads, no JavaScript, plain http on a LAN.
import { chromium } from '@playwright/test';
import { resolveBrowser } from '../support/browser.ts';
import { builtPages, hasPython, type Host, ownHost, pythonHost } from '../support/built-site.ts';
import { expect, isAwake, test, Watch } from './fixture.ts';

const LESSON = 'lessons/machine/fetch-decode-execute/';
const HOSTS: readonly (readonly [name: string, open: () => Promise<Host>])[] = [
  ['our server, at the root', () => ownHost('/')],
  ['our server, in a sub-folder', () => ownHost('/any/sub/folder/')],
  ['python -m http.server, at the root', () => pythonHost('/')],
  ['python -m http.server, in a sub-folder', () => pythonHost('/any/sub/folder/')],
];

for (const [name, open] of HOSTS) {
  test.describe(name, () => {
    test.skip(name.startsWith('python') && !hasPython, 'there is no Python here');
    let host: Host;
    test.beforeAll(async () => void (host = await open()));
    test.afterAll(() => host.close());

    test('opens deep links in every spelling, and again after a reload', async ({ page }) => {
      for (const spelling of ['', 'index.html', '?from=mail#main']) {
        await page.goto(host.url + LESSON + spelling);
        await isAwake(page);
        expect(page.url().replace(/[?#].*/, '')).toBe(host.url + LESSON);
        if (spelling.includes('#')) expect(page.url()).toContain('?from=mail#main');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('head > title')).toHaveCount(1);
      }
      await page.goto(host.url + LESSON.replace(/\/$/, ''));
      await isAwake(page);
      expect(page.url()).toBe(host.url + LESSON);
      await page.reload();
      await isAwake(page);
      await expect(page).toHaveTitle(/·/);
    });

    test('goes from page to page without loading anew, and back', async ({ page }) => {
      await page.goto(host.url);
      await isAwake(page);
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      const isSame = () => page.evaluate(() => 'sameDocument' in globalThis);
      const play = page.getByRole('link', { name: 'Play', exact: true }).first();
      await play.click();
      await expect(page).toHaveURL(`${host.url}play/`);
      await expect(page).toHaveTitle(/^Play/);
      expect(await isSame()).toBe(true);
      await page.goBack();
      await expect(page).toHaveURL(host.url);
      expect(await isSame()).toBe(true);
      // With Ctrl the browser opens another tab itself (not every headless one does): the page must leave it to it.
      const leftToBrowser = page.evaluate(
        () =>
          new Promise<boolean>((done) => {
            addEventListener('click', (event) => done(!event.defaultPrevented), { once: true });
          }),
      );
      await play.click({ modifiers: ['ControlOrMeta'] });
      expect(await leftToBrowser).toBe(true);
      await expect(page).toHaveURL(host.url);
      await page.goForward();
      await page.reload();
      await isAwake(page);
      await expect(page).toHaveURL(`${host.url}play/`);
    });
  });
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('the text, the figures, the questions and the links of a lesson are there', async ({
    page,
    baseURL,
  }) => {
    await page.goto(LESSON);
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(300);
    expect(await main.locator('svg').count()).toBeGreaterThan(0);
    expect(await main.getByRole('group').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Play', exact: true }).first().click();
    expect(page.url()).toBe(`${baseURL}play/`);
  });
});

test('a plain http address on a LAN: no secure context, everything but offline use', async () => {
  const { executablePath, args, env } = await resolveBrowser();
  const host = await ownHost('/year/');
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--host-resolver-rules=MAP school.test 127.0.0.1'],
    env: { ...process.env, ...env },
  });
  const context = await browser.newContext();
  const watch = new Watch(context);
  const page = await context.newPage();
  const root = host.url.replace('127.0.0.1', 'school.test');
  for (const path of builtPages().filter((it) => !it.includes('worksheet'))) {
    await page.goto(root + path);
    await isAwake(page);
  }
  expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(false);
  await page.goto(`${root}offline/`);
  await expect(page.getByText('This address starts with http://')).toBeVisible();
  await browser.close();
  await host.close();
  watch.expectCalm();
});

test.describe('an address where nothing is', () => {
  // The page itself is a 404, and it asks for its script at each depth until it is found.
  test.use({ allowed: [/status of 404/] });
  for (const path of ['nothing', 'play/nothing/', 'lessons/machine/nothing/at/all/here'])
    test(`${path} has a friendly page that knows the way home`, async ({ page, baseURL }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await isAwake(page);
      await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
      await page.getByRole('link', { name: 'Play', exact: true }).first().click();
      await expect(page).toHaveURL(`${baseURL}play/`);
    });
});
