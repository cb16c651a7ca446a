// What a pupil does with the page round every page, in sentences.
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

export class ShellPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async opens(path = ''): Promise<void> {
    await this.page.goto(`./${path}`);
    await isAwake(this.page);
  }
  async opensAgain(): Promise<void> {
    await this.page.reload();
    await isAwake(this.page);
  }
  get whoButton() {
    return this.page.getByRole('button', { name: /who is here/i });
  }
  get dialog() {
    return this.page.getByRole('dialog');
  }
  /** Fills in nickname and badge in the open form. */
  async isCalled(name: string, badge: string, done: 'Keep' | 'Start'): Promise<void> {
    await this.dialog.getByLabel('Nickname').fill(name);
    await this.dialog.getByRole('radio', { name: badge }).check();
    await this.dialog.getByRole('button', { name: done }).click();
  }
  async takesTheName(name: string, badge = 'Owl'): Promise<void> {
    await this.whoButton.click();
    await this.dialog.getByRole('button', { name: 'Change my name or badge' }).click();
    await this.isCalled(name, badge, 'Keep');
    await this.dialog.getByRole('button', { name: 'Close' }).click();
  }
  async makesRoomFor(name: string, badge = 'Rocket'): Promise<void> {
    await this.whoButton.click();
    await this.dialog.getByRole('button', { name: 'Someone new' }).click();
    const reloaded = this.page.waitForEvent('load');
    await this.isCalled(name, badge, 'Start');
    await reloaded;
    await isAwake(this.page);
  }
  async changesTo(name: string): Promise<void> {
    await this.whoButton.click();
    const reloaded = this.page.waitForEvent('load');
    await this.dialog.getByRole('button', { name, exact: true }).click();
    await reloaded;
    await isAwake(this.page);
  }
  async isGreetedAs(name: string): Promise<void> {
    await expect(this.whoButton).toContainText(name);
  }
  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  async isOn(what: string | RegExp): Promise<void> {
    await expect
      .poll(() =>
        this.page.evaluate(() => {
          const at = document.activeElement;
          return at?.getAttribute('aria-label') ?? at?.textContent?.trim();
        }),
      )
      .toMatch(what);
  }
}

/** Puts things into the storage before any page of the context runs; once, so that a reload finds what the page made of them. */
export async function alreadyStored(
  context: BrowserContext,
  items: Readonly<Record<string, string>>,
): Promise<void> {
  await context.addInitScript((all) => {
    if (sessionStorage.getItem('stored')) return;
    sessionStorage.setItem('stored', '1');
    for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
  }, items);
}
export const entry = (value: unknown, at = 1, v = 1): string => JSON.stringify({ v, at, value });
