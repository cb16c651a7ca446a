import type { Locator, Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** The byte lab's own page, in sentences. */
export class BytePage {
  readonly #page: Page;
  readonly sentence: Locator;
  readonly text: Locator;
  /** What the open file is. */
  readonly fileTitle: Locator;
  readonly hex: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.sentence = page.locator('[data-sentence]');
    this.text = page.getByRole('textbox', { name: 'Text', exact: true });
    this.fileTitle = page.locator('[data-file-title]');
    this.hex = page.locator('[data-hex]');
  }
  /** @param hash what follows # in the link */
  async open(hash = ''): Promise<void> {
    await this.#page.goto(`play/byte-lab/${hash === '' ? '' : `#${hash}`}`);
    await isAwake(this.#page);
    await this.#page.locator('[data-bench="awake"]').waitFor();
  }
  readAs(lens: string): Locator {
    return this.#page.getByRole('radio', { name: lens, exact: true });
  }
  byte(place: number): Locator {
    return this.#page.getByRole('radio', { name: new RegExp(`^Byte ${place}:`) });
  }
  dot(row: number, place: number): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^Row ${row}, dot ${place}:`) });
  }
  bit(worth: number): Locator {
    return this.#page.getByRole('switch', { name: `Bit worth ${worth}`, exact: true });
  }
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  /** Opens a file of the pupil's own, as from their disk. */
  async give({ name, bytes }: Given): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.button('Open a file of yours').click();
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }
  async giveFromDisk(path: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.button('Open a file of yours').click();
    await (await chooser).setFiles(path);
  }
  async goToByte(at: number): Promise<void> {
    await this.#page.getByRole('textbox', { name: 'Go to byte' }).fill(`${at}`);
    await this.button('Go').click();
  }
}
