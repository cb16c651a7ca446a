import { expect, type Locator, type Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';

/** The machine that zooms, in sentences. */
export class MachinePage {
  readonly #page: Page;
  readonly bench: BenchPage;
  constructor(page: Page) {
    this.#page = page;
    this.bench = new BenchPage(page);
  }
  async open(hash = ''): Promise<void> {
    await this.bench.open('machine', hash);
  }
  /** A part of the drawing, by its name. */
  part(name: string): Locator {
    return this.drawing.getByRole('button', { name: new RegExp(`(^|[?] )${name}(:|$)`) });
  }
  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  get drawing(): Locator {
    return this.#page.locator('svg[data-picture]');
  }
  /** The value that lies in a part. */
  held(part: string): Locator {
    return this.#page.locator(`[data-holds="${part}"]`);
  }
  async isIn(place: string): Promise<void> {
    await expect(this.drawing).toHaveAttribute('data-place', place);
  }
  async turnWheelUntil(by: number, place: string): Promise<void> {
    await expect(async () => {
      await this.#page.mouse.wheel(0, by);
      await expect(this.drawing).toHaveAttribute('data-place', place, { timeout: 100 });
    }).toPass();
  }
  async says(text: string | RegExp): Promise<void> {
    await expect(this.#page.locator('[data-sentence]')).toHaveText(text);
  }
  /** Goes with Tab until the part has the focus. */
  async tabTo(part: Locator): Promise<void> {
    for (let i = 0; i < 60; i += 1) {
      if (await part.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error('Tab never came to the part');
  }
}
