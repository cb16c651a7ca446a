import type { Locator, Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

const ADDRESS = 'lessons/machine/fetch-decode-execute/';

/** The first lesson, in sentences. */
export class LessonPage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async open(hash = ''): Promise<void> {
    await this.#page.goto(`./${ADDRESS}${hash}`);
    await isAwake(this.#page);
  }
  async openWithoutJavaScript(): Promise<void> {
    await this.#page.goto(`./${ADDRESS}`);
  }
  /** The headings of the steps that can be seen. */
  async steps(): Promise<string[]> {
    const titles = await this.#page.locator('section[data-kind] > h2:visible').allTextContents();
    return titles.map((title) => title.replace(/^Step \d+ of \d+: /, ''));
  }
  heading(title: string): Locator {
    return this.#page.getByRole('heading', { level: 2, name: title });
  }
  async next(): Promise<void> {
    await this.#page.getByRole('link', { name: /^Next/ }).click();
  }
  async back(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Back', exact: true }).click();
  }
  get carryOn(): Locator {
    return this.#page.getByRole('button', { name: /^Carry on/ });
  }
  question(id: string): Locator {
    return this.#page.locator(`#${id}`);
  }
  async answer(id: string, option: string): Promise<void> {
    await this.question(id).getByRole('radio', { name: option, exact: true }).check();
    await this.question(id).getByRole('button', { name: 'Check' }).click();
  }
  get dialog(): Locator {
    return this.#page.getByRole('dialog');
  }
  word(text: string): Locator {
    return this.#page.getByRole('link', { name: text, exact: true });
  }
}
