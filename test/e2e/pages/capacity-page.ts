import type { Locator, Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';

/** The page of shelves, disks and lines, in sentences. */
export class CapacityPage extends BenchPage {
  readonly #page: Page;
  readonly drawing: Locator;
  constructor(page: Page) {
    super(page);
    this.#page = page;
    this.drawing = page.locator('svg[data-picture]');
  }
  /** @param hash what follows # in the link */
  async openCapacity(hash = ''): Promise<void> {
    await this.open('capacity', hash);
    await this.#page.locator('[data-layout]').waitFor();
  }
  room(name: string): Locator {
    return this.#page.getByRole('tab', { name, exact: true });
  }
  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  async put(field: string, text: string): Promise<void> {
    const input = this.field(field);
    await input.focus();
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
  }
}
