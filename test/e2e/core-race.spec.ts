// The core race as a pupil and a teacher use it: a guess, a race, the board; by keyboard, by touch, from a link.
import { expect, test } from './fixture.ts';
import { RacePage } from './pages/race-page.ts';

test('by keyboard alone: a guess, a step, back, and on to the finish', async ({ page }) => {
  const race = new RacePage(page);
  await race.openRace('job=game&machines=1x100,2x100');
  await race.guess('A').focus();
  await page.keyboard.press('ArrowRight');
  await expect(race.guess('B')).toBeChecked();
  await race.key('s');
  await expect(race.says(/After 0\.008 s: A is still at piece 1 of 75/)).toBeVisible();
  await race.key('b');
  await expect(race.says(/You say: B\./)).toBeVisible();
  await race.button('Go to the next finish').focus();
  await page.keyboard.press('Enter');
  await expect(race.says(/B has just finished, after 0\.45 s/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(race.says(/B was 1\.6 times as fast\. You said B, and so it was\./)).toBeVisible();
  await expect(race.row('B')).toContainText('its turn 20 %');
});

test('a link opens the same race at the same moment, and says what it cannot understand', async ({
  page,
  context,
}) => {
  const race = new RacePage(page);
  await race.openRace('job=photos&machines=bbc,8x3200-flash-8GB-2ipc,abacus&guess=B&steps=30');
  await expect(race.says(/“abacus” is no machine/)).toBeVisible();
  const sentence = await race.sentence();
  expect(sentence).toMatch(/A \(BBC Micro\) is still at photo 1 of 1,000/);
  const link = await race.sharedLink();
  const other = new RacePage(await context.newPage());
  await other.openLink(link);
  expect(await other.sentence()).toBe(sentence);
});

test('a challenge holds its rival fast, tells what happened, and is solved by another machine', async ({
  page,
}) => {
  const race = new RacePage(page);
  await race.openRace();
  await race.choose('One beats eight');
  await expect(race.machine('A')).toHaveAttribute('aria-disabled', 'true');
  await race.toTheEnd();
  await race.press('Check');
  await expect(race.says(/A dead heat after 4 s/)).toBeVisible();
  await race.machine('B').click();
  await expect(race.part('Cores')).toBeDisabled();
  await race.part('Clock').selectOption('200 MHz');
  await race.toTheEnd();
  await race.press('Check');
  await expect(race.says('Solved!')).toBeVisible();
  await race.reload();
  await expect(race.says('1 of 8 solved')).toBeVisible();
});

test('ten thousand pieces on four times eight cores are a few shapes, and fit on a small laptop’s screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const race = new RacePage(page);
  await race.openRace('job=own&items=10000&share=90&machines=8x100,8x100,8x200,8x400&steps=60');
  expect(await race.drawing.locator('*').count()).toBeLessThan(700);
  const { height, overlap } = await race.layout();
  expect(height).toBeLessThanOrEqual(768);
  expect(overlap).toBeLessThanOrEqual(0);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('by touch: choose a job, change a machine, guess and race; nothing sticks out', async ({ page }) => {
    const race = new RacePage(page);
    await race.openRace('job=photos&machines=1x100,2x100');
    await race.job('Long sum').tap();
    await race.machine('B').tap();
    await race.part('Cores').selectOption('8');
    await race.machine('B').tap();
    await race.guess('Dead heat').tap();
    await race.button('Play').tap();
    await expect(race.machine('B')).toBeHidden();
    await race.button('Go to the next finish').tap();
    await expect(race.says(/A dead heat: A and B finished together after 4 s/)).toBeVisible();
    await race.button('Change the race').tap();
    await expect(race.machine('B')).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
