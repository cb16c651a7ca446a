import type { Locator, Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** The ALU's own page, in sentences. */
export class AluPage {
  readonly #page: Page;
  readonly lever: Locator;
  readonly tape: Locator;
  readonly sentence: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.lever = page.getByRole('button', { name: 'Pull the lever' });
    this.tape = page.getByRole('list', { name: 'Lines of the tape' }).getByRole('listitem');
    this.sentence = page.locator('[data-sentence]');
  }
  /** @param hash what follows # in the link */
  async open(hash = ''): Promise<void> {
    await this.#page.goto(`play/alu/${hash === '' ? '' : `#${hash}`}`);
    await this.isReady();
  }
  async isReady(): Promise<void> {
    await isAwake(this.#page);
    await this.#page.locator('[data-bench="awake"]').waitFor();
  }
  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }
  /** The field of the first or the second tray. */
  number(which: 'first' | 'second'): Locator {
    return this.#page.getByRole('textbox', { name: `The ${which} number` });
  }
  lamp(which: 'first' | 'second', worth: number): Locator {
    return this.#page
      .getByRole('group', { name: `Lamps of the ${which} number` })
      .getByRole('switch', { name: `${worth}`, exact: true });
  }
  key(name: string): Locator {
    return this.#page.getByRole('radio', { name });
  }
  carryBack(to: 'first' | 'second'): Locator {
    return this.button(`to ${to}: carry the answer back`);
  }
}
