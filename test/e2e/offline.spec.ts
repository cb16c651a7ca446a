// Use without Internet: one visit keeps the site; packs go on where they broke off; a new version is offered, and two
// versions never mix. The Internet is a server of the test's own, which can be taken away.
import { cpSync, globSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtPages, dist, ownHost, type OwnHost } from '../support/built-site.ts';
import { makeSecondVersion } from '../support/second-version.ts';
import { expect, isAwake, test } from './fixture.ts';
import { OfflinePage } from './pages/offline-page.ts';

test.use({ serviceWorkers: 'allow' });
// Each test copies the whole site, and on a busy machine saves megabytes slowly.
test.describe.configure({ timeout: 120_000 });

let folder: string;
let site: string;
let host: OwnHost;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  site = join(folder, 'site');
  cpSync(dist, site, { recursive: true });
  host = await ownHost('/year/', site);
});
test.afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** All addresses the server is asked for from now on. */
function asked(): string[] {
  const list: string[] = [];
  host.server.on('request', (request: IncomingMessage) => list.push(request.url ?? ''));
  return list;
}
/** Answers nothing for addresses like `pattern`, until the function it gives is called. */
function hold(pattern: RegExp): () => void {
  const [answer] = host.server.listeners('request') as ((q: IncomingMessage, s: ServerResponse) => void)[];
  const held: (() => void)[] = [];
  host.server.removeAllListeners('request');
  host.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const go = () => answer?.(request, response);
    if (pattern.test(request.url ?? '')) held.push(go);
    else go();
  });
  return () => {
    host.server.removeAllListeners('request');
    if (answer) host.server.on('request', answer);
    for (const go of held) go();
  };
}
const take = (page: Page) => page.getByRole('button', { name: 'Change to it now' });
const isSecond = (page: Page) => page.locator('html[data-second]');

async function visitAndSave(page: Page, ...packs: string[]): Promise<OfflinePage> {
  const offline = new OfflinePage(page);
  await offline.open(host.url);
  await offline.expectReady('Lessons and simulators');
  for (const pack of packs) await offline.save(pack);
  for (const pack of packs) await offline.expectReady(pack);
  return offline;
}

test('after one visit with the packs ready, every page opens without a server, and Python asks and answers', async ({
  page,
}) => {
  const offline = await visitAndSave(page);
  await offline.saveEverything();
  await host.close();
  for (const path of builtPages()) {
    await page.goto(host.url + path);
    await isAwake(page);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
  }
  await page.goto(`${host.url}play`); // no slash: the worker does what a server would
  await expect(page).toHaveURL(`${host.url}play/`);

  await page.goto(`${host.url}play/python/`);
  await isAwake(page);
  await page.getByLabel('Your program').fill('name = input("Who? ")\nprint("Hello", name, 6 * 7)\n');
  await page.getByRole('button', { name: /^Run/ }).click();
  const line = page.getByRole('textbox', { name: /Who\?|answer/i });
  await line.fill('Ada');
  await line.press('Enter');
  await expect(page.getByRole('region', { name: 'Output', exact: true })).toContainText('Hello Ada 42');
});

test.describe('an address where nothing is, without a server', () => {
  test.use({ allowed: [/status of 404|ERR_/] });
  test('shows the friendly page', async ({ page }) => {
    await visitAndSave(page);
    await host.close();
    await page.goto(`${host.url}play/nothing/at/all/`);
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
    await page.getByRole('link', { name: 'Play', exact: true }).first().click();
    await expect(page).toHaveURL(`${host.url}play/`);
  });
});

test('a pack can be paused, goes on with what is missing, and can be removed', async ({ page }) => {
  const letGo = hold(/wasm\.bin/);
  const offline = await visitAndSave(page);
  const started = asked();
  await offline.save('Python');
  // One file after the other: when the held one is asked for, those before it are on the device.
  await expect.poll(() => started.some((url) => url.includes('wasm.bin'))).toBe(true);
  await page.getByRole('button', { name: 'Pause saving Python' }).click();
  await expect(offline.shelf('Python').getByText(/^Stopped/)).toBeVisible();
  const before = await offline.kept('Python');
  expect(before).toBeGreaterThan(0);
  letGo();
  await page.reload();
  await isAwake(page);
  await expect.poll(() => offline.kept('Python')).toBe(before);
  const requests = asked();
  await offline.goOnSaving('Python');
  await offline.expectReady('Python');
  const fetched = requests.map((url) => url.replace(/.*\//, ''));
  expect(fetched).toContain('wasm.bin');
  expect(fetched).not.toContain('library.bin');
  await offline.remove('Python');
  await expect(offline.shelf('Python').getByText('Not on this device yet.')).toBeVisible();
});

test.describe('a server that fails half-way', () => {
  test.use({ allowed: [/status of 404|ERR_/] });
  test('is told in a sentence, and what has come is kept', async ({ page }) => {
    const offline = await visitAndSave(page);
    const name = globSync('pyodide/*/wasm.bin', { cwd: site })[0] ?? '';
    renameSync(join(site, name), join(folder, 'wasm.bin'));
    await offline.save('Python');
    await expect(offline.shelf('Python').getByText(/changed on the server/)).toBeVisible();
    expect(await offline.kept('Python')).toBeGreaterThan(0);
    renameSync(join(folder, 'wasm.bin'), join(site, name));
    await offline.goOnSaving('Python');
    await offline.expectReady('Python');
  });
});

test('a new version is offered, not forced; a page that stays open keeps its own files', async ({
  page: first,
  context,
}) => {
  await visitAndSave(first, 'Python');
  await first.goto(host.url);
  const second = await context.newPage();
  await second.goto(host.url);
  await isAwake(first);
  await isAwake(second);
  await second.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

  rmSync(site, { recursive: true });
  makeSecondVersion(dist, site);
  const requests = asked();
  await first.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await expect(take(first)).toBeVisible();
  await expect(take(second)).toBeVisible();
  expect(
    requests.filter((url) => url.includes('pyodide/')),
    'Python is the same: it is not fetched again',
  ).toEqual([]);
  // Offered only: a reload still shows the old version, whole.
  await first.reload();
  await isAwake(first);
  await expect(isSecond(first)).toHaveCount(0);

  await take(first).click();
  await expect(isSecond(first)).toBeAttached();
  // The other page goes on, with parts that the server no longer has.
  await second.getByRole('link', { name: 'Settings' }).first().click();
  await expect(second).toHaveURL(`${host.url}settings/`);
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await second.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  await take(second).click();
  await isAwake(second);

  // When no page of the old version is open, its files go.
  await expect
    .poll(async () => {
      await second.reload();
      await isAwake(second);
      return second.evaluate(async () => {
        const keys = await (await caches.open(`yoc files ${new URL('../', location.href).pathname}`)).keys();
        return keys.map(({ url }) => url).filter((url) => /assets\/.*\.js/.test(url) && !/2\.js/.test(url))
          .length;
      });
    })
    .toBe(0);
  await host.close();
  await second.goto(host.url);
  await isAwake(second);
  await expect(isSecond(second)).toBeAttached();
});
