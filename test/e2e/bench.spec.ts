// What every simulator gets from its bench, tried on the CPU: challenges, links that travel, two windows, keys.
import { expect, test } from './fixture.ts';
import { BenchPage } from './pages/bench-page.ts';

const count = 'program=loop%20LDA%20n%0AADD%20one%0ASTA%20n%0ABRA%20loop%0An%20DAT%200%0Aone%20DAT%201';

test('a challenge is solved, and is still solved after a reload', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('cpu');
  await bench.choose('Add two numbers');
  await bench.press('Check');
  await expect(bench.says('Not yet.')).toBeVisible();
  await bench.type('Program', 'INP\nSTA 99\nINP\nADD 99\nOUT\nHLT');
  await bench.press('Check');
  await expect(bench.says('Solved!')).toBeVisible();
  await expect(bench.says('1 of 13 solved')).toBeVisible();
  await bench.reload();
  await expect(bench.says('1 of 13 solved')).toBeVisible();
  await bench.choose('Add two numbers');
  await expect(bench.field('Program')).toHaveValue(/ADD 99/);
});

test('a shared link opens the same moment in another window', async ({ page, context }) => {
  const bench = new BenchPage(page);
  await bench.open('cpu', `${count}&steps=17`);
  const sentence = await bench.sentence();
  await bench.key('s');
  await bench.key('b');
  expect(await bench.sentence()).toBe(sentence);
  const link = await bench.sharedLink();
  const other = new BenchPage(await context.newPage());
  await other.openLink(link);
  expect(await other.sentence()).toBe(sentence);
});

test('a press before the bench’s code is there is not lost', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/HostedBench-*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  const bench = new BenchPage(page);
  await bench.openAsleep('cpu');
  const asleep = await bench.sentence();
  await bench.press('Step');
  expect(await bench.sentence()).toBe(asleep);
  held.resolve(undefined);
  await expect.poll(() => bench.sentence()).not.toBe(asleep);
});

test('flat out it can be paused and stepped back inside the run', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.open('cpu', `${count}&run`);
  await bench.press('Pause');
  const stopped = await bench.sentence();
  await bench.key('b');
  expect(await bench.sentence()).not.toBe(stopped);
  await bench.key('s');
  expect(await bench.sentence()).toBe(stopped);
});

test('another window’s work is offered, never forced', async ({ page, context }) => {
  const bench = new BenchPage(page);
  await bench.open('cpu');
  await bench.type('Program', 'INP\nHLT');
  const other = new BenchPage(await context.newPage());
  await other.open('cpu');
  await expect(other.field('Program')).toHaveValue('INP\nHLT');
  await other.type('Program', 'INP\nOUT\nHLT');
  await expect(bench.says(/changed in another window/)).toBeVisible();
  await expect(bench.field('Program')).toHaveValue('INP\nHLT');
  await bench.press('Show the other');
  await expect(bench.field('Program')).toHaveValue('INP\nOUT\nHLT');
});

test('on a small laptop the drawing and all controls are on one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const bench = new BenchPage(page);
  await bench.open('cpu');
  const { height, overlap } = await bench.layout();
  expect(height).toBeLessThanOrEqual(768);
  expect(overlap).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture is there, and nothing looks as if it could be pressed', async ({ page }) => {
    await page.goto('play/cpu/');
    await expect(page.getByText('JavaScript is switched off in this browser.')).toBeVisible();
    await expect(page.getByRole('grid', { name: /^RAM/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Step' })).toBeHidden();
  });
});
