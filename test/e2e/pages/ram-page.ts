import type { Locator, Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** RAM's own page, in sentences. */
export class RamPage {
  readonly #page: Page;
  readonly sentence: Locator;
  readonly screen: Locator;
  readonly letter: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.sentence = page.locator('[data-sentence]');
    this.screen = page.getByRole('region', { name: 'The screen' });
    this.letter = page.getByRole('textbox', { name: 'Your letter' });
  }
  /** @param hash what follows # in the link */
  async open(hash = ''): Promise<void> {
    await this.#page.goto(`play/ram/${hash === '' ? '' : `#${hash}`}`);
    await this.isReady();
  }
  async isReady(): Promise<void> {
    await isAwake(this.#page);
    await this.#page.locator('[data-bench="awake"]').waitFor();
  }
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  /** A file on the shelf. */
  file(name: string): Locator {
    return this.#page.getByRole('region', { name: 'The shelf: storage' }).getByRole('button', { name });
  }
  window(name: string): Locator {
    return this.screen.getByRole('region', { name });
  }
  field(name: string): Locator {
    return this.#page.getByRole('textbox', { name });
  }
  /** Presses a cell of the drawing where it is drawn. */
  async tapCell(cell: number): Promise<void> {
    const drawing = this.#page.getByRole('img', { name: /^RAM: 100 cells/ });
    const box = await drawing.boundingBox();
    const scale = (box?.width ?? 0) / 478;
    await drawing.tap({
      position: {
        x: (34 + ((cell % 10) + 0.5) * 44) * scale,
        y: (30 + (Math.trunc(cell / 10) + 0.5) * 40) * scale,
      },
    });
  }
}
