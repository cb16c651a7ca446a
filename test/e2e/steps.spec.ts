// Step and see: a program recorded and gone through in a real browser, on a phone and by keyboard.
import { expect, test } from './fixture.ts';
import { StepsPage } from './pages/steps-page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('on a phone: an answer is typed while it is recorded; steps go on and back by touch', async ({
  page,
}) => {
  const desk = new StepsPage(page);
  await desk.open(
    'name = input("Who? ")\nwords = [name]\nsame = words\nsame.append(len(name))\nprint(words)\n',
  );
  await desk.records();
  const field = page.getByRole('textbox', { name: 'Who?' });
  if (!(await field.isVisible())) await page.getByRole('tab', { name: 'Output' }).tap();
  await field.fill('Ada');
  await field.press('Enter');
  const tab = page.getByRole('tab', { name: 'Steps' });
  await expect(tab).toBeVisible();
  if (!(await desk.steps.isVisible())) await tab.tap();
  await desk.says('Nothing has run yet.');
  await desk.key('Step').tap();
  await desk.says("you type Ada and name is 'Ada'");
  await expect(desk.value('name')).toHaveText("'Ada'");
  for (let step = 0; step < 3; step++) await desk.key('Step').tap();
  await desk.says('same gets one more: 3.');
  // One list under two names: both arrows lead to it.
  await expect(desk.steps.locator('[data-thing]')).toHaveCount(1);
  await expect(desk.steps.locator('svg path[d*="C"]').filter({ visible: true })).toHaveCount(2);
  await desk.key('Back').tap();
  await desk.says('same is the same list as words');
  await desk.key('End').tap();
  await expect(desk.steps.getByRole('region', { name: 'Printed so far' })).toContainText("['Ada', 3]");
  await desk.steps.getByRole('button', { name: 'RAM', exact: true }).tap();
  await expect(desk.steps.getByRole('region', { name: 'RAM', exact: true })).toContainText(
    'Real Python keeps more',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('what a turtle had drawn by each step is shown, backwards too, and the keys stay in reach', async ({
  page,
}) => {
  const desk = new StepsPage(page);
  await desk.open('from turtle import *\nforward(100)\nleft(90)\nforward(50)\nexitonclick()\n');
  await desk.records();
  await desk.says('Nothing has run yet.');
  const picture = desk.steps.getByRole('region', { name: 'Drawn so far' }).getByRole('img');
  await desk.key('End').tap();
  await expect(picture).toHaveAttribute('aria-label', 'Picture. 2 lines, black. 1 turtle.');
  await desk.key('Back').tap();
  await desk.key('Back').tap();
  await desk.says('Line 3: the picture has changed. Next: line 4.');
  await expect(picture).toHaveAttribute('aria-label', 'Picture. 1 line, black. 1 turtle.');
  await expect(desk.key('Step')).toBeInViewport({ ratio: 1 });
});

test('by keyboard: calls that wait are a pile, the newest on top, and each gives back', async ({ page }) => {
  const desk = new StepsPage(page);
  await desk.open(
    'def fact(n):\n    if n == 1:\n        return 1\n    return n * fact(n - 1)\nprint(fact(3))\n',
  );
  await desk.records();
  await expect(desk.key('Step')).toBeFocused();
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await desk.says('Line 4 calls fact. In it n is 1.');
  await expect(desk.steps.getByRole('heading', { name: 'fact' })).toHaveText([
    'fact',
    'factwaits in line 4',
    'factwaits in line 4',
  ]);
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  await desk.says('fact gives back 1.');
  await page.keyboard.press('End');
  await desk.says('it prints 6');
  await page.keyboard.press('ArrowLeft');
  await desk.says('fact gives back 6.');
  await page.keyboard.press('Home');
  await desk.says('Nothing has run yet.');
  await expect(desk.key('Back')).toHaveAttribute('aria-disabled', 'true');
});

test.describe('on a wide page', () => {
  test.use({ viewport: { width: 1366, height: 768 }, hasTouch: false, isMobile: false });
  test('a program that Python cannot read has no steps, and is explained where the panel says', async ({
    page,
  }) => {
    const desk = new StepsPage(page);
    await desk.open('print("Hello)\n');
    await desk.records();
    await expect(page.getByText('There are no steps to show. The output says why.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'What went wrong' })).toBeVisible();
  });
});
