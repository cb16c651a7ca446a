import type { Locator, Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';

/** The storage simulator's own page, in sentences. */
export class StoragePage extends BenchPage {
  readonly #page: Page;
  constructor(page: Page) {
    super(page);
    this.#page = page;
  }
  async openStorage(hash = ''): Promise<void> {
    await this.open('storage', hash);
  }
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  view(name: string): Locator {
    return this.#page.getByRole('radio', { name, exact: true });
  }
  /** A line of the directory. */
  file(name: string): Locator {
    return this.#page.getByRole('group', { name: 'Directory' }).getByRole('radio', { name });
  }
  /** What stands in the drawing. */
  drawn(text: string): Locator {
    return this.#page.locator('svg[data-picture]').getByText(text, { exact: true });
  }
  pull(): Locator {
    return this.#page.getByRole('slider', { name: 'Pull' });
  }
}
