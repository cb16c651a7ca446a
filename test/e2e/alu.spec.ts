// The ALU as a pupil uses it: by touch on a telephone, by keyboard alone, with its tape, and through a link.
import { expect, test } from './fixture.ts';
import { AluPage } from './pages/alu-page.ts';
import { BenchPage } from './pages/bench-page.ts';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('numbers, lamps, the lever and the way back, by touch; nothing sticks out', async ({ page }) => {
    const alu = new AluPage(page);
    await alu.open();
    await alu.button('One more in the first tray').tap();
    await expect(alu.number('first')).toHaveValue('28');
    await alu.lamp('second', 16).tap();
    await expect(alu.number('second')).toHaveValue('31');
    await alu.lever.tap();
    await expect(alu.tape).toHaveText([/28 \+ 31 = 59/]);
    await alu.carryBack('first').tap();
    await expect(alu.number('first')).toHaveValue('59');
    await alu.key('Take away').tap();
    await alu.lever.tap();
    await expect(alu.tape).toHaveText([/28 \+ 31 = 59/, /59 − 31 = 28/]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

test('by keyboard alone: a number, a lamp, an operation, the lever, a number that does not fit', async ({
  page,
}) => {
  const alu = new AluPage(page);
  await alu.open();
  await alu.number('first').focus();
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(alu.number('first')).toHaveValue('201');
  await alu.lamp('first', 1).focus();
  await page.keyboard.press('Space');
  await expect(alu.number('first')).toHaveValue('200');
  await page.keyboard.press('ArrowLeft');
  await expect(alu.lamp('first', 2)).toBeFocused();
  await alu.key('Add').focus();
  await page.keyboard.press('ArrowRight');
  await expect(alu.key('Take away')).toBeFocused();
  await expect(alu.key('Take away')).toBeChecked();
  await alu.lever.focus();
  await page.keyboard.press('Enter');
  await expect(alu.sentence).toHaveText('200 − 15 = 185.');
  await alu.number('second').focus();
  await page.keyboard.type('three hundred');
  await page.keyboard.press('Enter');
  await expect(alu.sentence).toContainText('is not a number');
  await expect(alu.number('second')).toHaveAttribute('aria-invalid', 'true');
  await expect(alu.number('second')).toHaveValue(/^three/);
});

test('a challenge is solved with the tape, and the tape is there after a reload', async ({ page }) => {
  const alu = new AluPage(page);
  const bench = new BenchPage(page);
  await alu.open();
  await bench.choose('Add five numbers');
  await alu.lever.click();
  for (const number of ['6', '8', '10']) {
    await alu.carryBack('first').click();
    await alu.number('second').fill(number);
    await alu.lever.click();
  }
  await bench.press('Check');
  await expect(bench.says(/All five are in it/)).toBeVisible();
  await bench.press('Run again');
  await page.getByLabel('Its 5 numbers').fill('1, 2, 3, 4, 5');
  await bench.press('Feed it in');
  await page.getByRole('slider', { name: 'Speed' }).press('End');
  await bench.press('Play');
  await expect(alu.tape).toHaveText([/1 \+ 2 = 3/, /3 \+ 3 = 6/, /6 \+ 4 = 10/, /10 \+ 5 = 15/]);
  await page.reload();
  await alu.isReady();
  await bench.choose('Add five numbers');
  await expect(alu.tape).toHaveCount(4);
});

test('a link opens columns that can be stepped both ways', async ({ page }) => {
  const alu = new AluPage(page);
  await alu.open('a=200&b=100&op=add&steps=3');
  await expect(alu.sentence).toHaveText('Paper, hundreds: 2 + 1 = 3. Lamps, 4s: 0 + 1 = 1. Write 1.');
  await alu.button('Back').click();
  await expect(alu.sentence).toContainText('Paper, tens');
  for (let done = 0; done < 6; done += 1) await alu.button('Step').click();
  await expect(alu.sentence).toContainText('Paper says 300.');
  await expect(alu.tape).toHaveText([/200 \+ 100 = 44/]);
});
