import type { Locator, Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';

/** The core race's own page, in sentences. */
export class RacePage extends BenchPage {
  readonly #page: Page;
  readonly board: Locator;
  readonly drawing: Locator;
  constructor(page: Page) {
    super(page);
    this.#page = page;
    this.board = page.getByRole('table', { name: 'How the race came out' });
    this.drawing = page.locator('svg[data-picture]');
  }
  /** @param hash what follows # in the link */
  async openRace(hash = ''): Promise<void> {
    await this.open('core-race', hash);
    await this.#page.locator('[data-layout]').waitFor();
  }
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  /** A machine's key, such as 'B 2 × 100 MHz'. */
  machine(letter: string): Locator {
    return this.#page
      .getByRole('group', { name: 'Machines' })
      .getByRole('button', { name: new RegExp(`^${letter} `) });
  }
  part(label: string): Locator {
    return this.#page.getByRole('combobox', { name: label, exact: true });
  }
  job(name: string): Locator {
    return this.#page.getByRole('group', { name: 'The job' }).getByRole('radio', { name });
  }
  guess(who: string): Locator {
    return this.#page
      .getByRole('group', { name: 'Who will be first?' })
      .getByRole('radio', { name: who, exact: true });
  }
  /** What the board says of a machine. */
  row(letter: string): Locator {
    return this.board.getByRole('row', { name: new RegExp(`\\b${letter} `) });
  }
  async toTheEnd(): Promise<void> {
    const next = this.button('Go to the next finish');
    while ((await next.getAttribute('aria-disabled')) !== 'true') await next.click();
  }
}
