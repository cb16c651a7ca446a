// Capacity as a pupil uses it: by keyboard with what children type, by touch through the case, and from a link.
import { expect, test } from './fixture.ts';
import { CapacityPage } from './pages/capacity-page.ts';

test('by keyboard: an amount as children type it, a sentence for nonsense, steps and back; every room fits a small laptop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const capacity = new CapacityPage(page);
  await capacity.openCapacity();
  await capacity.key('s');
  await expect(capacity.says(/The right shelf still needs 24 bytes for its first KiB/)).toBeVisible();
  await capacity.key('b');
  await expect(capacity.says(/One more, and the left one packs them/)).toBeVisible();
  await capacity.put('Put here', 'a whole lot');
  await expect(capacity.says(/There is no number in “a whole lot”/)).toBeVisible();
  await expect(capacity.field('Put here')).toHaveValue('a whole lot');
  await capacity.put('Put here', '1,5 tb');
  await expect(capacity.says(/On the left: 1 TB 500 GB\. On the right: 1 TiB 372 GiB/)).toBeVisible();
  await capacity.press('The same in every unit');
  await expect(page.getByText('exactly 1,396.9838619232177734375')).toBeVisible();
  await capacity.press('The same in every unit');
  await capacity.room('Shelves').focus();
  for (const next of ['Who stole it?', 'Pack a disk', 'Download', 'RAM or flash?']) {
    await page.keyboard.press('ArrowRight');
    await expect(capacity.room(next)).toBeFocused();
    const { height, overlap } = await capacity.layout();
    expect(height, next).toBeLessThanOrEqual(768);
    expect(overlap, next).toBeLessThanOrEqual(0);
  }
});

test('a link opens the same download at the same moment, and says what it cannot understand', async ({
  page,
  context,
}) => {
  const capacity = new CapacityPage(page);
  await capacity.openCapacity('room=download&file=100MB&lines=8Mbit,80Mbps&steps=5&colour=red');
  await expect(capacity.says(/It doesn’t know “colour”/)).toBeVisible();
  const sentence = await capacity.sentence();
  expect(sentence).toBe('After 10 s: A has 10 MB, 10 %. B was done in 10 s.');
  const link = await capacity.sharedLink();
  const other = new CapacityPage(await context.newPage());
  await other.openLink(link);
  expect(await other.sentence()).toBe(sentence);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('by touch: the case needs proof, and nothing sticks out in any room', async ({ page }) => {
    const capacity = new CapacityPage(page);
    await capacity.openCapacity();
    await capacity.choose('Who stole 69 GB?');
    await capacity.button(/^Nobody/).tap();
    await capacity.press('Check');
    await expect(capacity.says(/A detective needs proof/)).toBeVisible();
    await capacity.button('What is on the disk?').tap();
    await capacity.button('Ask for the bytes').tap();
    await expect(capacity.button(/^The shop.*ruled out/)).toBeVisible();
    await capacity.press('Check');
    await expect(capacity.says('Solved!')).toBeVisible();
    for (const next of ['Pack a disk', 'Download', 'RAM or flash?', 'Shelves']) {
      await capacity.room(next).tap();
      await expect(capacity.room(next)).toHaveAttribute('aria-selected', 'true');
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, next).toBeLessThanOrEqual(0);
    }
  });
});
