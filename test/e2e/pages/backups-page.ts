import type { Locator, Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';

/** The club's year of backups on its own page, in sentences. */
export class BackupsPage extends BenchPage {
  readonly #page: Page;
  readonly drawing: Locator;
  readonly diary: Locator;
  constructor(page: Page) {
    super(page);
    this.#page = page;
    this.drawing = page.locator('svg[data-picture]');
    this.diary = page.getByRole('region', { name: 'The diary' });
  }
  /** @param hash what follows # in the link */
  async openYear(hash = ''): Promise<void> {
    await this.open('backups', hash);
    await this.#page.locator('[data-layout]').waitFor();
  }
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  /** A choice of the plan, such as 'Second provider: how often'. */
  plan(label: string): Locator {
    return this.#page.getByRole('combobox', { name: label, exact: true });
  }
  /** What the tally says of 'Work lost', 'Map down' or 'Spent'. */
  tally(of: string): Locator {
    return this.#page.locator('dl div', { hasText: of }).locator('dd');
  }
  async toTheEnd(): Promise<void> {
    const next = this.button('Go to the next news');
    while ((await next.count()) > 0) await next.click();
  }
  /** By how many pixels the page is wider than the window. */
  async sideways(): Promise<number> {
    return await this.#page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }
}
