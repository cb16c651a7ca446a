// RAM as a pupil uses it: programs by touch on a telephone, and a letter that a power cut takes for good.
import { expect, test } from './fixture.ts';
import { BenchPage } from './pages/bench-page.ts';
import { RamPage } from './pages/ram-page.ts';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('a program is put at a place of one’s own, runs there, and its cell can be looked into', async ({
    page,
  }) => {
    const ram = new RamPage(page);
    await ram.open('load=score@0');
    await ram.file('Score').tap();
    await ram.tapCell(3);
    await expect(page.getByText('Score would need cells 3 to 9. Score has cells 0 to 6.')).toBeVisible();
    await ram.tapCell(45);
    await expect(ram.field('First cell')).toHaveValue('45');
    await expect(page.getByRole('row', { name: '45 again LDA score LDA 5 LDA 50' })).toBeVisible();
    await ram.button('Copy it into RAM').tap();
    await expect(ram.sentence).toContainText('into cells 45 to 51');
    await ram.tapCell(50);
    await expect(page.getByText('In Score 2 that is its number “score”.')).toBeVisible();
    for (let done = 0; done < 8; done += 1) await ram.button('Step').tap();
    await expect(ram.window('Score 2')).toContainText('1');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

test('the storm takes what was not saved: neither back nor a reload brings it again, by keyboard', async ({
  page,
}) => {
  const ram = new RamPage(page);
  const bench = new BenchPage(page);
  await ram.open();
  await bench.choose('Save in time');
  await ram.letter.focus();
  await page.keyboard.type('Dear Gran, I won');
  await ram.button('Save').focus();
  await page.keyboard.press('Enter');
  await ram.letter.focus();
  await page.keyboard.type(' the race!!');
  await expect(ram.screen).toContainText('No power.');
  await expect(ram.button('Put the plug back')).toBeFocused();
  await expect(ram.button('Back')).toHaveAttribute('aria-disabled', 'true');
  await bench.press('Check');
  await expect(bench.says(/16 letters are on the shelf/)).toBeVisible();
  await page.reload();
  await ram.isReady();
  await bench.choose('Save in time');
  await expect(ram.letter).toHaveCount(0);
  await ram.button('Put the plug back').click();
  await ram.file('Letter writer').click();
  await ram.button('Copy it into RAM').click();
  await ram.button('Open it').click();
  await expect(ram.letter).toHaveValue('Dear Gran, I won');
});
