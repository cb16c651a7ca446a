// The club's year as a pupil plays it: a bad week, a better plan for the same bad luck; by keyboard, by touch, from a link.
import { expect, test } from './fixture.ts';
import { BackupsPage } from './pages/backups-page.ts';

test('by keyboard alone: a week, a decision on the way, and the same moment again from a link', async ({
  page,
  context,
}) => {
  const year = new BackupsPage(page);
  await year.openYear('luck=207&plan=disk.week.1');
  await year.key('s');
  await expect(year.says('Week 1. A quiet week.')).toBeVisible();
  await year.plan('Second provider: how often').focus();
  await page.keyboard.press('ArrowDown');
  await expect(year.plan('Second provider: how often')).toHaveValue('day');
  await year.button('Go to the next news').focus();
  await page.keyboard.press('Enter');
  await expect(year.says(/Week 20\. The old account at Cloud One .* No work was lost/)).toBeVisible();
  await expect(year.diary).toContainText('The account is closed');
  const sentence = await year.sentence();
  const link = await year.sharedLink();
  const other = new BackupsPage(await context.newPage());
  await other.openLink(link);
  expect(await other.sentence()).toBe(sentence);
  await year.key('b');
  await expect(year.says('Week 19. A quiet week.')).toBeVisible();
});

test('a plan that costs too much is refused, and the picture and its keys fit on a small laptop’s screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const year = new BackupsPage(page);
  await year.openYear('plan=second.day.12');
  await year.plan('Amira’s drawer: how often').selectOption('week');
  await expect(year.says('Each week: £6 of £6, 15 min of 45')).toBeVisible();
  await year.plan('Amira’s drawer: how many are kept').selectOption('12');
  await expect(year.says(/That would cost £7 a week\. The club has £6\./)).toBeVisible();
  await expect(year.plan('Amira’s drawer: how many are kept')).toHaveValue('1');
  const { height, overlap } = await year.layout();
  expect(height).toBeLessThanOrEqual(768);
  expect(overlap).toBeLessThanOrEqual(0);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('by touch: one basket, then the same bad luck with a better plan; nothing sticks out', async ({
    page,
  }) => {
    const year = new BackupsPage(page);
    await year.openYear();
    await year.choose('One basket');
    await year.toTheEnd();
    await expect(year.tally('Work lost')).toHaveText('542 days');
    await year.button('Check').tap();
    await expect(year.says(/No good copy was left/)).toBeVisible();
    await year.button('Same bad luck, better plan').tap();
    await year.plan('Second provider: how often').selectOption('every night');
    await year.toTheEnd();
    await expect(year.tally('Work lost')).toHaveText('0 days (last time 542 days)');
    await year.button('Check').tap();
    await expect(year.says('Solved!')).toBeVisible();
    expect(await year.sideways()).toBeLessThanOrEqual(0);
  });
});
