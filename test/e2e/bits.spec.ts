// The bench of switches as a pupil uses it: by touch on a telephone, by keyboard alone, and a secret message by link.
import { expect, test } from './fixture.ts';
import { BenchPage } from './pages/bench-page.ts';
import { BitsPage } from './pages/bits-page.ts';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('count, add and wire a half adder by touch; nothing sticks out', async ({ page }) => {
    const bits = new BitsPage(page);
    await bits.open();
    await bits.toggle('Switches', '8').tap();
    await bits.toggle('Switches', '1').tap();
    await expect(bits.sentence).toContainText('8 + 1 = 9.');
    await bits.button('Step').tap();
    await expect(bits.sentence).toHaveText('9, then 10: the 1 goes off, and the 2 comes on.');
    await bits.button('Add').tap();
    await bits.toggle('Second number', '16').tap();
    for (let column = 0; column < 8; column++) await bits.button('Step').tap();
    await expect(bits.sentence).toContainText('27 + 31 = 58.');
    await bits.button('Wire').tap();
    await bits.button('Half adder').tap();
    for (let press = 0; press < 3; press++) await bits.socket(1).tap();
    await bits.socket(2).tap();
    await expect(bits.socket(1)).toHaveAccessibleName(/XOR/);
    for (let row = 0; row < 3; row++) await bits.button('Step').tap();
    await expect(bits.rows.filter({ hasText: 'right' })).toHaveCount(4);
    await expect(bits.sentence).toContainText('All 4 rows are right: a half adder.');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

test('by keyboard alone: a challenge, and a game with the clock', async ({ page }) => {
  const bits = new BitsPage(page);
  const bench = new BenchPage(page);
  await bits.open();
  await bench.choose('Lucky thirteen');
  await bits.toggle('Switches', '1').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(bits.toggle('Switches', '8')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await bench.press('Check');
  await expect(bench.says(/8 \+ 4 \+ 1 = 13/)).toBeVisible();
  await bench.open('bits', 'game=make&bits=4&seed=4&clock');
  await expect(page.getByRole('img', { name: /^Your switches/ })).toBeVisible();
  await bits.button('Start the clock').press('Enter');
  await expect(bits.toggle('Your switches', '8')).toBeVisible();
  await bits.button('Pause').press('Enter');
  await expect(bits.button('Go on')).toBeVisible();
});

test('a covered message goes to a friend by link, who reads it', async ({ page }) => {
  const bits = new BitsPage(page);
  const bench = new BenchPage(page);
  await bits.open();
  await bits.button('Send').click();
  await bench.type('A message', 'Hi 5');
  await bits.button('Punch it').click();
  await expect(bits.sentence).toContainText('“5” has no pattern here');
  await bench.type('A message', 'Hi, Bo');
  await bits.button('Punch it').click();
  await bits.button('Cover the letters').click();
  const link = await bench.sharedLink();
  expect(link).not.toMatch(/hi|bo\b/i);
  await bench.openLink(link);
  await bits.button('Step').click();
  await expect(bits.sentence).toHaveText('Letter 1 of 6. The lamps show 8.');
  await bench.type('What does the tape say?', 'hi, bo');
  await bits.button('Say it').click();
  await expect(bits.sentence).toHaveText('You read it: HI, BO.');
});
