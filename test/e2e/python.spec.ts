// Python in a real browser: it prints, asks, stops, explains, and needs nothing from its server.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { resolveBrowser } from '../support/browser.ts';
import { hasPython, pythonHost } from '../support/built-site.ts';
import { expect, test, Watch } from './fixture.ts';
import { PythonPage } from './pages/python-page.ts';

test('a program prints, asks with input(), and is still there after a reload', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await expect(page.getByText(/^Python is \d+ MB/)).toBeVisible();
  const program = 'name = input("Who are you? ")\nprint("Hello,", name)\nage = int(input())\nprint(age + 1)';
  await python.runs(program);
  await python.answers('Who are you?', 'Zoë');
  await python.answers('Your program is waiting for you to type something', '11');
  await expect(page.getByText('The program has finished.').first()).toBeVisible();
  expect(await python.printed.textContent()).toBe('Who are you? Zoë\nHello, Zoë\n11\n12\n');
  await page.reload();
  await python.hasLargeEditor();
  await expect.poll(() => python.program()).toBe(program);
});

test('an error is explained in plain words and marked on its line, until the line is changed', async ({
  page,
}) => {
  const python = new PythonPage(page);
  await python.open();
  await python.runs('score = 1\nprint("so far")\n\nprint(scroe)\n');
  await expect(python.whatWentWrong).toContainText('Line 4');
  await expect(python.whatWentWrong).toContainText(
    'Python does not know the name scroe. Did you mean score?',
  );
  expect(await python.printed.textContent()).toBe('so far\n');
  await expect.poll(() => python.markedLines()).toEqual(['4']);
  await python.whatWentWrong.getByText('What Python itself says').click();
  await expect(python.whatWentWrong).toContainText("NameError: name 'scroe' is not defined");
  await python.whatWentWrong.getByRole('button', { name: 'Line 4' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('  # here');
  await expect.poll(() => python.markedLines()).toEqual([]);
  await python.runs('for i in range(3)\n    print(i)\n');
  await expect(python.whatWentWrong).toContainText('A colon : is missing');
  await expect.poll(() => python.markedLines()).toEqual(['1']);
});

test('a program that goes looking for the network is under the policy of the page', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.runs('import js\njs.Object.constructor("return 1")()\n');
  await expect(python.whatWentWrong).toContainText(/unsafe-eval|Content Security Policy/);
});

test('no program reaches another origin, and each is told why', async ({ page, watch, request }) => {
  let reached = 0;
  const other = createServer((_, answer) => {
    answer.setHeader('access-control-allow-origin', '*');
    answer.end('a secret');
  });
  other.on('connection', () => (reached += 1));
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  expect(await (await request.get(url)).text()).toBe('a secret');
  reached = 0;
  const python = new PythonPage(page);
  await python.open();
  for (const program of [
    `from pyodide.http import open_url\nopen_url("${url}")`,
    `from pyodide.http import pyfetch\nfrom pyodide.ffi import run_sync\nrun_sync(pyfetch("${url}"))`,
    `import js\njs.fetch("${url}")`,
    `from urllib.request import urlopen\nurlopen("${url}")`,
    `import socket\ns = socket.create_connection(("127.0.0.1", ${port}))\ns.send(b"GET /")`,
  ]) {
    await python.runs(program);
    await expect(python.whatWentWrong).toContainText('cannot reach the Internet, or any other computer');
  }
  // What loads packages asks the worker's own fetch.
  await python.runsToTheEnd(
    `import pyodide_js\nfrom pyodide.ffi import run_sync\nx = "${url}x.whl"\nrun_sync(pyodide_js.loadPackage(x))`,
  );
  expect(reached).toBe(0);
  watch.said.length = 0; // the refusals were asked for
  watch.strangers.length = 0;
  other.close();
});

test('Stop ends what obeys and what does not, and the next program runs', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.runsToTheEnd('print("first")');
  for (const endless of [
    'while True: pass',
    'sum(range(10**12))',
    'import time\ntime.sleep(1000)',
    'import re\nre.match("(a+)+$", "a" * 40 + "b")',
    'input("? ")',
    'while True:\n    try:\n        pass\n    except BaseException: pass',
  ]) {
    await python.runs(endless);
    await expect(page.getByText(/^Your program is (running|waiting)/)).toBeVisible();
    await python.stops();
    await python.runsToTheEnd('print("on we go")');
    expect(await python.printed.textContent()).toBe('on we go\n');
  }
});

test('a program that takes too much memory is told so in its own line, and the next runs', async ({
  page,
}) => {
  const python = new PythonPage(page);
  await python.open();
  await python.runs('x = []\nwhile True:\n    x.append("ab" * 500000)\n');
  await expect(python.whatWentWrong).toContainText('Line 3');
  await expect(python.whatWentWrong).toContainText('more memory than there is');
  await python.runsToTheEnd('print("on we go")');
});

test('a flood of output leaves the page usable', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.runs('n = 0\nwhile True:\n    n = n + 1\n    print("line", n)\n');
  await expect(page.getByText('The program has printed a million characters.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Examples' }).focus();
  await expect(page.getByRole('combobox', { name: 'Examples' })).toBeFocused();
  await python.stops();
  await expect(page.getByText(/earlier lines are not shown/)).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);
  await python.runsToTheEnd('print("calm")');
  expect(await python.printed.textContent()).toBe('calm\n');
});

test('an example takes the place of a program, which can be brought back', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.writes('print("mine")');
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('Countdown');
  await expect.poll(() => python.program()).toContain('Lift-off!');
  await page.getByRole('button', { name: 'Bring my program back' }).click();
  await expect.poll(() => python.program()).toBe('print("mine")');
});

test('a program can be copied from a book, with or without its spaces', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  const book = 'def f(x):\n    return x\n\nfor i in range(3):\n    if i:\n        print(f(i))';
  await python.types(book);
  await expect.poll(() => python.program()).toBe(book);
  await python.types('def f(x):\nreturn x\nprint(f(1))');
  await expect.poll(() => python.program()).toBe('def f(x):\n    return x\nprint(f(1))');
});

test('the high contrast theme reaches the editor', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('yoc/settings', '{"theme":"contrast"}'));
  const python = new PythonPage(page);
  await python.open();
  await expect(python.editor()).toHaveCSS('background-color', 'rgb(0, 0, 0)');
});

test('the keyboard alone is enough', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.types('while True:\npass');
  await page.keyboard.press('Control+Enter');
  await python.isRunning();
  await page.keyboard.press('Escape');
  await expect(page.getByText('You stopped the program.')).toBeVisible();
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  await expect(python.editor().locator(':focus')).toHaveCount(0);
});

test('on a plain http address of a LAN, input() works without headers or a service worker', async () => {
  test.skip(!hasPython, 'there is no Python here to serve the site');
  const { executablePath, args, env } = await resolveBrowser();
  // The plainest of servers: no compression, and types of its own.
  const host = await pythonHost('/year/');
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--host-resolver-rules=MAP school.test 127.0.0.1'],
    env: { ...process.env, ...env },
  });
  const context = await browser.newContext();
  const watch = new Watch(context);
  const page = await context.newPage();
  const python = new PythonPage(page);
  await python.open(host.url.replace('127.0.0.1', 'school.test'));
  expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([false, false]);
  await python.runs('print("Hello,", input("Name? "))');
  await python.answers('Name?', 'Ada');
  await expect(python.printed).toContainText('Hello, Ada');
  await browser.close();
  await host.close();
  watch.expectCalm();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('the first program can be read, and what is needed to run it is said', async ({ page }) => {
    await page.goto('play/python/');
    await expect(page.getByRole('textbox', { name: 'Your program' })).toHaveValue(/Hello! I am a computer/);
    await expect(page.getByText(/this page needs JavaScript/)).toBeVisible();
  });
});

test('a device with only touch gets the plain field, with the same program and the same errors', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const watch = new Watch(context);
  const page = await context.newPage();
  await page.goto(`${baseURL}play/python/`);
  const field = page.getByRole('textbox', { name: 'Your program' });
  await field.fill('print(1 / 0)');
  await page.getByRole('button', { name: 'Run', exact: true }).tap();
  await expect(page.getByRole('region', { name: 'What went wrong' })).toContainText('divided by zero');
  await expect(page.locator('[data-editor="plain"]')).toBeVisible();
  // What Python cannot read is said while it is typed; the keys that an on-screen keyboard hides are under it.
  await field.fill('for n in range(3)');
  await expect(page.getByText('Line 1: A colon : is missing')).toBeVisible();
  await page.getByRole('button', { name: 'colon', exact: true }).tap();
  await expect(field).toHaveValue('for n in range(3):');
  // A question comes in front of a picture, which comes back.
  await field.fill('import turtle\nturtle.forward(9)\nn = int(input("How far? "))\nturtle.forward(n)');
  await page.getByRole('button', { name: 'Run', exact: true }).tap();
  const answer = page.getByRole('textbox', { name: 'How far?' });
  await expect(answer).toBeFocused();
  await answer.fill('50');
  await answer.press('Enter');
  await expect(page.getByRole('tab', { name: 'Picture' })).toHaveAttribute('aria-selected', 'true');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
  watch.expectCalm();
});
