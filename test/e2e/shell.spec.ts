// The page round every page: keyboard, settings, who is here, my work, and storage that misbehaves.
import { readFileSync } from 'node:fs';
import { expect, isAwake, test } from './fixture.ts';
import { alreadyStored, entry, ShellPage } from './pages/shell-page.ts';

const LESSON = 'machine/fetch-decode-execute';
/** Where the chip leads while nothing is done. */
const FIRST = 'machine/what-is-a-computer';

test('the header by keyboard: skip link, places, who is here, look; a new page says its name', async ({
  page,
}) => {
  const shell = new ShellPage(page);
  await shell.opens('settings/');
  await shell.presses('Tab');
  await shell.isOn('Skip to the page');
  await shell.presses('Enter', 'Tab');
  await expect(page.getByRole('radio', { name: 'As this device' }).first()).toBeFocused();
  await shell.opens('settings/');
  for (const place of [
    'Skip',
    'Year of Code',
    'Lessons',
    'Play',
    'For teachers',
    'Me: who is here',
    'Look and reading',
  ]) {
    await shell.presses('Tab');
    await shell.isOn(new RegExp(place));
  }
  await shell.presses('Enter');
  await expect(shell.dialog).toBeVisible();
  await shell.presses('Escape');
  await expect(shell.dialog).toBeHidden();
  await shell.isOn('Look and reading');
  await shell.presses('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter');
  await expect(page).toHaveURL(/\/play\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[aria-live]').filter({ hasText: /^Play/ })).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/settings\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a setting holds over a reload', async ({ page }) => {
  const shell = new ShellPage(page);
  await shell.opens('settings/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('group', { name: 'Size of text' }).getByRole('radio', { name: 'Largest' }).check();
  const look = () =>
    page.evaluate(() => {
      const { fontSize } = getComputedStyle(document.documentElement);
      return [getComputedStyle(document.body).backgroundColor, fontSize];
    });
  await expect.poll(look).toEqual(['rgb(20, 24, 42)', '28px']);
  await shell.opensAgain();
  expect(await look()).toEqual(['rgb(20, 24, 42)', '28px']);
});
test.describe('modules that never come', () => {
  test.use({ allowed: [/net::ERR_FAILED|Failed to load resource/] });
  test('the theme is there before the first paint all the same', async ({ page, context }) => {
    await alreadyStored(context, { 'yoc/settings': '{"theme":"contrast","size":"enormous"}' });
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await expect(page.locator('html')).not.toHaveAttribute('data-size');
  });
});

test('two pupils on one computer do not see each other’s work', async ({ page, context }) => {
  await alreadyStored(context, { [`yoc/me/lesson/${LESSON}/done`]: entry(true) });
  const shell = new ShellPage(page);
  await shell.opens('my-work/');
  await expect(page.getByText('finished')).toBeVisible();
  await shell.takesTheName('Ada');
  await shell.isGreetedAs('Ada');
  await shell.makesRoomFor('Ben');
  await shell.isGreetedAs('Ben');
  await expect(page.getByText('Nothing yet')).toBeVisible();
  await shell.changesTo('Ada');
  await shell.isGreetedAs('Ada');
  await expect(page.getByText('finished')).toBeVisible();
});

test('work goes to a file, is deleted, is brought back, and comes in from the file', async ({
  page,
  context,
}) => {
  await alreadyStored(context, {
    [`yoc/me/lesson/${LESSON}/done`]: entry(true),
    'yoc/me/python/first': entry('print("old")'),
  });
  const shell = new ShellPage(page);
  await shell.opens('my-work/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my work to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^year-of-code-my-work-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'year-of-code/my-work',
    version: 2,
    entries: {
      'python/first': { at: 1, value: { files: { 'main.py': 'print("old")' }, main: 'main.py' } },
    },
  });
  const erase = async () => {
    await page.getByRole('button', { name: 'Delete all my work' }).click();
    await expect(shell.dialog.getByRole('button', { name: 'Save my work to a file' })).toBeVisible();
    await shell.dialog.getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByText('Nothing yet')).toBeVisible();
  };
  await erase();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('finished')).toBeVisible();
  await shell.opensAgain();
  await expect(page.getByText('finished')).toBeVisible();
  await erase();
  await shell.opensAgain();
  await expect(page.getByText('Nothing yet')).toBeVisible();
  const bring = (name: string, text: string) =>
    page.getByLabel('Choose a file with saved work').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await bring('holiday.json', '{"photos":3}');
  await expect(page.getByText('some other kind')).toBeVisible();
  await bring('work.json', readFileSync(file, 'utf8'));
  await expect(page.getByText('2 things came in from the file.')).toBeVisible();
  await expect(page.getByText('1 program')).toBeVisible();
  await bring(
    'work.json',
    readFileSync(file, 'utf8').replace('print(\\"old\\")', 'changed').replace('"at": 1,', '"at": 0,'),
  );
  await expect(page.getByText('Nothing in this file was new.')).toBeVisible();
});

test('what is damaged is laid aside and shown; a newer version’s work is left alone', async ({
  page,
  context,
}) => {
  const newer = JSON.stringify({ v: 7, at: 5, value: 'later' });
  await alreadyStored(context, {
    'yoc/me/python/poem': '{"v":1,"at":3,"value":"print(',
    [`yoc/me/lesson/${LESSON}/step`]: newer,
    'yoc/me/python/good': entry('print(1)'),
  });
  const shell = new ShellPage(page);
  await shell.opens('my-work/');
  await expect(page.getByText('saved by a newer Year of Code')).toBeVisible();
  await page.getByText('python/poem').click();
  await expect(page.getByLabel('The text of python/poem')).toHaveValue('{"v":1,"at":3,"value":"print(');
  await expect(page.getByText('1 program')).toBeVisible();
  await shell.takesTheName('Ada');
  await shell.opensAgain();
  await shell.isGreetedAs('Ada');
  await expect(page.getByText('python/poem')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), `yoc/me/lesson/${LESSON}/step`)).toBe(newer);
});

test('two tabs: what one writes the other shows; a change of pupil is told', async ({ context }) => {
  const [one, two] = [new ShellPage(await context.newPage()), new ShellPage(await context.newPage())];
  await one.opens();
  await two.opens();
  await one.takesTheName('Ada');
  await two.isGreetedAs('Ada');
  await one.makesRoomFor('Ben');
  await expect(two.page.getByText('this computer is now used by Ben')).toBeVisible();
  await two.isGreetedAs('Ada');
  const reloaded = two.page.waitForEvent('load');
  await two.page.getByRole('button', { name: 'Go on as Ben' }).click();
  await reloaded;
  await two.isGreetedAs('Ben');
});

test('a full storage: the page says so and goes on', async ({ page }) => {
  const shell = new ShellPage(page);
  await shell.opens();
  await page.evaluate(() => {
    for (const size of [100_000, 1000, 10, 1])
      try {
        for (let n = 0; ; n++) localStorage.setItem(`fill-${size}-${n}`, 'x'.repeat(size));
      } catch {
        // full for this size: a smaller one
      }
  });
  await shell.takesTheName('Ada');
  await expect(page.getByText('There is no more room on this device')).toBeVisible();
  await shell.isGreetedAs('Ada');
  await page.getByRole('link', { name: 'My work' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ada');
});

test('a blocked storage: the page says so and goes on', async ({ page, context }) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The user said no.', 'SecurityError');
        },
      });
  });
  const shell = new ShellPage(page);
  await shell.opens();
  await expect(page.getByText('does not let us save your work')).toBeVisible();
  await shell.takesTheName('Ada');
  await shell.isGreetedAs('Ada');
  await page.getByRole('button', { name: 'Look and reading' }).click();
  await shell.dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('home: the parts are links, by keyboard and by touch; a done lesson lights its lamp', async ({
  page,
  context,
}) => {
  await alreadyStored(context, { [`yoc/me/lesson/${LESSON}/step`]: entry('play') });
  const shell = new ShellPage(page);
  await shell.opens();
  await expect(page.getByRole('link', { name: /Go on where you were/ })).toHaveAttribute(
    'href',
    `lessons/${LESSON}/`,
  );
  const parts = page.getByRole('navigation', { name: 'The parts of the machine' });
  await expect(parts.getByRole('link')).toHaveCount(9);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const part of await parts.getByRole('link').all()) {
    const box = await part.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  // A unit whose lessons are still to come is shown in the list.
  await parts.getByRole('link', { name: /Who is in charge/ }).click();
  await expect(page).toHaveURL(/#unit-os$/);
  const chip = parts.getByRole('link', { name: /Meet the machine: .*0 of 6/ });
  await chip.focus();
  await shell.presses('Enter');
  await expect(page).toHaveURL(new RegExp(`lessons/${FIRST}/$`));
  await page.evaluate(
    (key) => localStorage.setItem(key, '{"v":1,"at":9,"value":true}'),
    `yoc/me/lesson/${LESSON}/done`,
  );
  await shell.opens();
  await expect(parts.getByRole('link', { name: /Meet the machine: .*1 of 6/ })).toBeVisible();
});

test('without JavaScript the machine and the list are links', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await page.getByRole('link', { name: /Meet the machine/ }).click();
  await expect(page).toHaveURL(new RegExp(`lessons/${FIRST}/$`));
  await context.close();
});

test('on a narrow page with the largest text nothing sticks out', async ({ page, context }) => {
  await alreadyStored(context, {
    'yoc/settings': '{"size":"largest","spacing":"wider","font":"opendyslexic"}',
  });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', 'settings/', 'my-work/', 'about/']) {
    await page.goto(`./${path}`);
    await isAwake(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});

test('the site’s own letters: at once where that is no trouble, on a slow device from the second page on', async ({
  page,
}) => {
  const shell = new ShellPage(page);
  const letters = page.locator('html.letters');
  await page.addInitScript(() => {
    if (!location.pathname.endsWith('/settings/')) return;
    addEventListener('DOMContentLoaded', () => {
      const end = performance.now() + 400; // a task as long as a slow device has
      while (performance.now() < end);
    });
  });
  const fetched = page.waitForResponse(/atkinson-hyperlegible-next-latin-wght/);
  await shell.opens('settings/');
  await (await fetched).finished();
  await page.waitForFunction(() => sessionStorage.getItem('yoc/letters'));
  await expect(letters).toHaveCount(0);
  await page.getByRole('link', { name: 'Play' }).first().click();
  await expect(page).toHaveURL(/\/play\/$/);
  await expect(letters).toHaveCount(1);
});

test('a browser that does not tell of slow tasks shows the site’s own letters when they are there', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { value: [] }),
  );
  await new ShellPage(page).opens('settings/');
  await expect(page.locator('html.letters')).toHaveCount(1);
});
