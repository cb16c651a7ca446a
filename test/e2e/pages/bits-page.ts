import type { Locator, Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** The bench of switches, in sentences. */
export class BitsPage {
  readonly #page: Page;
  readonly sentence: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.sentence = page.locator('[data-sentence]');
  }
  /** @param hash what follows # in the link */
  async open(hash = ''): Promise<void> {
    await this.#page.goto(`play/bits/${hash === '' ? '' : `#${hash}`}`);
    await isAwake(this.#page);
    await this.#page.locator('[data-bench="awake"]').waitFor();
  }
  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  /** A switch of a row, by what it is worth or called. */
  toggle(row: string, name: string): Locator {
    return this.#page
      .getByRole('group', { name: row, exact: true })
      .getByRole('switch', { name, exact: true });
  }
  /** The sockets of a circuit, by what is in them. */
  socket(number: number): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^Socket ${number}:`) });
  }
  get rows(): Locator {
    return this.#page.getByRole('table').locator('tbody tr');
  }
}
