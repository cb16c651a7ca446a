import type { Locator, Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** The CPU simulator's own page, in sentences. */
export class CpuPage {
  readonly #page: Page;
  readonly program: Locator;
  readonly output: Locator;
  readonly status: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.program = page.getByRole('textbox', { name: 'Program' });
    this.output = page.getByRole('list', { name: 'Output', exact: true });
    this.status = page.getByRole('status').filter({ hasText: /\S/ });
  }
  /** @param hash what follows # in the link */
  async open(hash = ''): Promise<void> {
    await this.#page.goto(`play/cpu/${hash === '' ? '' : `#${hash}`}`);
    await isAwake(this.#page);
    await this.#isDrawn();
  }
  async reload(): Promise<void> {
    await this.#page.reload();
    await this.#isDrawn();
  }
  async #isDrawn(): Promise<void> {
    await isAwake(this.#page);
    await this.#page.locator('[data-layout]').waitFor();
  }
  says(text: string | RegExp): Locator {
    return this.#page.getByText(text).first();
  }
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  box(number: number): Locator {
    return this.#page.getByRole('gridcell', { name: new RegExp(`^Box ${number}: `) });
  }
  breakpoint(line: number): Locator {
    return this.button(`Breakpoint on line ${line}`);
  }
  mistake(text: RegExp): Locator {
    return this.#page.getByRole('list', { name: 'Mistakes in the program' }).getByText(text);
  }
  /** Answers the program that asks for a number. */
  async answer(number: string): Promise<void> {
    await this.#page.getByRole('form', { name: 'Input tray' }).getByRole('textbox').fill(number);
    await this.button('Give it').click();
  }
  async setSpeedToFastest(): Promise<void> {
    await this.#page.getByRole('slider', { name: 'Speed' }).press('End');
  }
  part(id: string): Locator {
    return this.#page.locator(`[data-part="${id}"]`);
  }
}
