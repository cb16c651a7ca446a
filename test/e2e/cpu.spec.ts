// The CPU simulator as a pupil and a teacher use it: links, stepping, breakpoints, input, mistakes, flat out, by touch.
import { expect, test } from './fixture.ts';
import { CpuPage } from './pages/cpu-page.ts';

const link = (program: string, more = '') => `program=${encodeURIComponent(program)}${more}`;
const addTwo = 'INP\nSTA 99\nINP\nADD 99\nOUT\nHLT';

test('a link runs a program with its inputs and shows the output and the end', async ({ page }) => {
  const cpu = new CpuPage(page);
  await cpu.open(link(addTwo, '&inputs=3,4&run'));
  await expect(cpu.output.getByRole('listitem')).toHaveText(['7']);
  await expect(cpu.status).toHaveText(/halted at line 6/i);
});

test('a bad program is said with its line, and the text is there after a reload', async ({ page }) => {
  const cpu = new CpuPage(page);
  await cpu.open();
  await cpu.program.fill('INP\nLDX 4\nHLT');
  await expect(cpu.mistake(/LDX/)).toBeVisible();
  await expect(cpu.button('Line 2')).toBeVisible();
  await expect(cpu.program).toHaveAttribute('aria-invalid', 'true');
  await cpu.reload();
  await expect(cpu.program).toHaveValue('INP\nLDX 4\nHLT');
  await expect(cpu.mistake(/LDX/)).toBeVisible();
});

test('steps go forwards and back by keyboard alone', async ({ page }) => {
  const cpu = new CpuPage(page);
  await cpu.open(link(addTwo, '&inputs=3,4'));
  const step = cpu.button('Step');
  await step.focus();
  for (let done = 0; done < 9; done += 1) await step.press('Enter');
  await expect(cpu.says('A copy of the accumulator, 3, goes into box 99.')).toBeVisible();
  await step.press('Enter');
  await expect(cpu.box(99)).toHaveAccessibleName('Box 99: 3');
  const back = cpu.button('Back');
  for (let done = 0; done < 2; done += 1) await back.press('Enter');
  await expect(cpu.box(99)).toHaveAccessibleName('Box 99: 0');
});

test('it pauses at a breakpoint and where a watched box changes', async ({ page }) => {
  const cpu = new CpuPage(page);
  await cpu.open(link('loop LDA n\nADD one\nSTA n\nBRA loop\nn DAT 0\none DAT 1'));
  await cpu.setSpeedToFastest();
  await cpu.breakpoint(3).click();
  await cpu.button('Play').click();
  await expect(cpu.status).toHaveText('Paused at the breakpoint on line 3.');
  await cpu.breakpoint(3).click();
  await cpu.box(4).click();
  await page.getByRole('checkbox', { name: 'Stop when it changes' }).check();
  await cpu.button('Play').click();
  await expect(cpu.status).toHaveText('Paused: box 4 has changed.');
});

test('a program that asks waits, and goes on with the answer', async ({ page }) => {
  const cpu = new CpuPage(page);
  await cpu.open(link(addTwo, '&inputs=3&run'));
  await expect(cpu.status).toHaveText(/Waiting for input at line 3/);
  await cpu.answer('four');
  await expect(page.getByText(/“four” is not a whole number/).first()).toBeVisible();
  await cpu.answer('4');
  await expect(cpu.status).toHaveCount(0);
  await cpu.setSpeedToFastest();
  if (await cpu.button('Play').isVisible()) await cpu.button('Play').click();
  await expect(cpu.output.getByRole('listitem')).toHaveText(['7']);
});

test('flat out the page still answers', async ({ page }) => {
  const cpu = new CpuPage(page);
  await cpu.open(link('loop LDA n\nADD one\nSTA n\nBRA loop\nn DAT 0\none DAT 1', '&run'));
  await expect(cpu.button('Pause')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Heat map' }).check();
  await cpu.box(42).click();
  await expect(page.getByRole('region', { name: 'Box 42' })).toBeVisible();
  await cpu.button('Pause').click();
  await expect(cpu.button('Play')).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('everything can be touched and nothing sticks out', async ({ page }) => {
    const cpu = new CpuPage(page);
    await cpu.open(link(addTwo, '&inputs=3,4'));
    await cpu.button('Step').tap();
    await expect(cpu.says('The program counter says 0')).toBeVisible();
    await cpu.box(99).tap();
    await expect(page.getByRole('region', { name: 'Box 99' })).toBeVisible();
    await cpu.breakpoint(2).tap();
    await expect(cpu.breakpoint(2)).toHaveAttribute('aria-pressed', 'true');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
  test('a tray that asks and complains leaves the RAM alone, and RAM and keys fit in one window', async ({
    page,
  }) => {
    const cpu = new CpuPage(page);
    await cpu.open(link('INP\nOUT\nHLT', '&inputs=1000&run'));
    await expect(page.getByText(/1000 has more than three digits/).first()).toBeVisible();
    const ram = page.getByRole('grid', { name: /^RAM/ });
    const tray = await page.getByRole('form', { name: 'Input tray' }).boundingBox();
    const boxes = await ram.boundingBox();
    expect((tray?.y ?? 0) + (tray?.height ?? 0)).toBeLessThan(boxes?.y ?? 0);
    const keys = await page.getByRole('group', { name: 'Controls' }).locator('..').boundingBox();
    expect((boxes?.height ?? 0) + (keys?.height ?? 0)).toBeLessThan(600);
  });
});
