import { expect, type Locator, type Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** The page "Use without Internet", in sentences. */
export class OfflinePage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async open(root: string): Promise<void> {
    await this.#page.goto(`${root}offline/`);
    await isAwake(this.#page);
  }
  shelf(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ has: this.#page.getByRole('heading', { name }) });
  }
  async expectReady(name: string): Promise<void> {
    await expect(this.shelf(name).getByText(/^Ready\./)).toBeVisible();
  }
  async save(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Save ${name} on this device` }).click();
  }
  /** Saves every pack there is, and waits until all are here. */
  async saveEverything(): Promise<void> {
    const buttons = this.#page.getByRole('button', { name: /^Save .* on this device$/ });
    for (let left = await buttons.count(); left > 0; left = await buttons.count()) {
      await buttons.first().click();
      await expect(buttons).not.toHaveCount(left); // the pressed one is gone before the next is looked for
    }
    const shelves = this.#page.getByRole('main').getByRole('listitem');
    await expect(shelves.getByText(/^Ready\./)).toHaveCount(await shelves.count());
  }
  async goOnSaving(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Go on saving ${name}` }).click();
  }
  async remove(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Remove ${name} from this device` }).click();
  }
  /** Bytes of the part that are on this device, as the bar shows them. */
  async kept(name: string): Promise<number> {
    return Number(await this.shelf(name).getByRole('progressbar').getAttribute('value'));
  }
}
