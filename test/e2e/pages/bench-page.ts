import type { Locator, Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** A simulator's page and the bench it stands on, in sentences. */
export class BenchPage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** @param hash what follows # in the link */
  async open(simulator: string, hash = ''): Promise<void> {
    await this.openLink(`play/${simulator}/${hash === '' ? '' : `#${hash}`}`);
  }
  /** Opens a simulator and does not wait for the bench's own code. */
  async openAsleep(simulator: string): Promise<void> {
    await this.#page.goto(`play/${simulator}/`);
    await isAwake(this.#page);
  }
  async openLink(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#isAwake();
  }
  async reload(): Promise<void> {
    await this.#page.reload();
    await this.#isAwake();
  }
  /** A bench is awake when its buttons answer: its code comes after the page's. */
  async #isAwake(): Promise<void> {
    await isAwake(this.#page);
    await this.#page.locator('[data-bench="awake"]').waitFor();
  }
  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }
  async choose(challenge: string): Promise<void> {
    await this.#page
      .getByRole('navigation', { name: 'Challenges' })
      .getByRole('button', { name: challenge })
      .click();
    await this.#page.getByRole('heading', { name: `Challenge: ${challenge}` }).waitFor();
  }
  async type(field: string, text: string): Promise<void> {
    await this.field(field).fill(text);
  }
  /** Presses a key with the focus on the bench's own buttons. */
  async key(letter: string): Promise<void> {
    await this.#page.getByRole('group', { name: 'Controls' }).getByRole('button').first().focus();
    await this.#page.keyboard.press(letter);
  }
  field(name: string): Locator {
    return this.#page.getByRole('textbox', { name, exact: true });
  }
  says(text: string | RegExp): Locator {
    return this.#page.getByText(text).first();
  }
  async sentence(): Promise<string> {
    return await this.#page.locator('[data-sentence]').innerText();
  }
  async sharedLink(): Promise<string> {
    await this.press('Share');
    return await this.field('Link').inputValue();
  }
  /** Where the control bar ends in the window, and by how much the drawing reaches under it. */
  async layout(): Promise<{ readonly height: number; readonly overlap: number }> {
    const bar = await this.#page.getByRole('group', { name: 'Controls' }).boundingBox();
    const sentence = await this.#page.locator('[data-sentence]').boundingBox();
    const drawing = await this.#page.locator('svg[data-picture]').boundingBox();
    if (!bar || !drawing || !sentence) throw new Error('there is no bench');
    return { height: bar.y + bar.height, overlap: drawing.y + drawing.height - sentence.y };
  }
}
