// Following links without reloading: history, scrolling, drawings that are fetched late, pages that do not arrive.
import { expect, isAwake, test } from './fixture.ts';

const LESSON = 'lessons/machine/fetch-decode-execute/';

test('a lesson followed to from another page has its drawings, and has them again on the way back', async ({
  page,
}) => {
  await page.goto('lessons/');
  await isAwake(page);
  await page.locator(`main a[href$="machine/fetch-decode-execute/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
  const drawings = page.locator('figure [role="img"] svg');
  await expect(drawings).toHaveCount(6);
  await page.locator('header').getByRole('link', { name: 'Play' }).click();
  await expect(page).toHaveURL(/\/play\/$/);
  await page.goBack();
  await expect(drawings).toHaveCount(6);
});

test('the drawings of a page that was opened directly stay when it comes to life', async ({ page }) => {
  await page.goto(LESSON);
  await isAwake(page);
  await page.locator('a[href="#question"]').first().click();
  await expect(page.locator('#question figure svg')).toBeVisible();
  await expect(page.locator('figure [role="img"] svg')).toHaveCount(6);
});

test('back and forward keep the place on the page; a new page begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto('teachers/');
  await isAwake(page);
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => scrollTo(0, 500));
  await expect.poll(scrolled).toBe(500);
  await page
    .locator('footer')
    .getByRole('link', { name: /Privacy/ })
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/privacy\/$/);
  await expect.poll(scrolled).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/teachers\/$/);
  await expect.poll(scrolled).toBe(500);
  await page.goForward();
  await expect(page).toHaveURL(/\/privacy\/$/);
  await expect.poll(scrolled).toBe(0);
});

test('a link with a key held opens elsewhere', async ({ page, context }) => {
  await page.goto('lessons/');
  await isAwake(page);
  const other = context.waitForEvent('page');
  await page
    .locator('header')
    .getByRole('link', { name: 'Play' })
    .click({ modifiers: ['ControlOrMeta'] });
  await (await other).waitForURL(/\/play\/$/);
  await expect(page).toHaveURL(/\/lessons\/$/);
});

test('Back closes a dialog and stays on the page; closing it leaves no trace in the history', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto('privacy/');
  await isAwake(page);
  await page.locator('header').getByRole('link', { name: 'Play' }).click();
  await expect(page).toHaveURL(/\/play\/$/);
  const opener = page.getByRole('button', { name: 'Look and reading' });
  const dialog = page.getByRole('dialog', { name: 'Look and reading' });
  await expect(page.locator('main h1')).toBeFocused();
  await page.evaluate(() => scrollTo(0, 60));
  const press = () =>
    opener.evaluate((button: HTMLElement) => (button.focus({ preventScroll: true }), button.click()));
  await press();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL(/\/play\/$/);
  await press();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await press();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/play\/$/);
  expect(await page.evaluate(() => scrollY)).toBe(60);
  await page.goBack();
  await expect(page).toHaveURL(/\/privacy\/$/);
});

test('a reload with a dialog open, and Forward to one that was closed, cost no press of Back', async ({
  page,
}) => {
  await page.goto('privacy/');
  await isAwake(page);
  await page.locator('header').getByRole('link', { name: 'Play' }).click();
  await expect(page.locator('main h1')).toBeFocused();
  const opener = page.getByRole('button', { name: 'Look and reading' });
  const dialog = page.getByRole('dialog', { name: 'Look and reading' });
  const layer = () => page.evaluate(() => (history.state as { layer?: string } | null)?.layer);
  await opener.click();
  await expect(dialog).toBeVisible();
  await page.reload();
  await isAwake(page);
  await expect.poll(layer).toBeUndefined();
  await expect(page).toHaveURL(/\/play\/$/);
  await opener.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(layer).toBeUndefined();
  // There, and by itself back again.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let moves = 0;
        addEventListener('popstate', () => ++moves === 2 && done());
        history.forward();
      }),
  );
  await page.goBack();
  await expect(page).toHaveURL(/\/privacy\/$/);
});

test('a sample chosen in a dialog stays, though a link had opened another program', async ({ page }) => {
  await page.goto('play/cpu/#program=INP%0AOUT%0AHLT&inputs=9');
  await isAwake(page);
  await page
    .getByRole('button', { name: /Samples|Sample programs/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').nth(1).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => page.evaluate(() => (history.state as { layer?: string }).layer)).toBeUndefined();
  await expect(page).toHaveURL(/\/play\/cpu\/$/);
  await expect(page.getByRole('textbox').first()).not.toHaveValue(/^INP\nOUT\nHLT$/);
});
