// Storage as a pupil uses it: by touch on a telephone, by keyboard alone, and on a small laptop's screen.
import { expect, test } from './fixture.ts';
import { StoragePage } from './pages/storage-page.ts';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('by touch: the letter is rescued before its blocks are used, and nothing sticks out', async ({
    page,
  }) => {
    const storage = new StoragePage(page);
    await storage.openStorage();
    await storage.choose('Rescue Gran’s letter');
    await storage.file('letter').tap();
    await storage.button('Undelete').tap();
    await expect(storage.says(/The letter is back\./)).toBeVisible();
    await storage.button('Save it').tap();
    await expect(storage.drawn('T1')).toBeVisible();
    await expect(storage.says(/The tune is saved\./)).toBeVisible();
    await storage.press('Check');
    await expect(storage.says('Solved!')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

test('by keyboard alone: a save, a power cut in the middle of it, and the old story is still there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const storage = new StoragePage(page);
  await storage.openStorage('look=files&do=change.story&steps=3');
  await storage.button('Cut the power').focus();
  await page.keyboard.press('Enter');
  await expect(storage.says(/The power is cut in the middle of it/)).toBeVisible();
  await expect(storage.file('story')).toHaveAccessibleName('story 2–6');
  const { height, overlap } = await storage.layout();
  expect(height).toBeLessThanOrEqual(768);
  expect(overlap).toBeLessThanOrEqual(0);
  await storage.view('Files').focus();
  await page.keyboard.press('ArrowRight');
  await storage.pull().press('End');
  await expect(storage.says('9,200 years')).toBeVisible();
});
