import { expect, type Locator, type Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** Stepping through a program on the page for Python, as it is on a device with only touch, and by keyboard. */
export class StepsPage {
  readonly page: Page;
  readonly steps: Locator;
  readonly sentence: Locator;

  constructor(page: Page) {
    this.page = page;
    this.steps = page.getByRole('region', { name: 'Step by step' });
    this.sentence = this.steps.locator('[data-sentence]');
  }
  async open(program: string): Promise<void> {
    await this.page.goto('play/python/');
    await isAwake(this.page);
    await this.page.getByRole('textbox', { name: 'Your program' }).fill(program);
  }
  /** Presses Step in the bar: the program runs and is written down. */
  async records(): Promise<void> {
    await this.page.getByRole('button', { name: 'Step', exact: true }).first().click();
  }
  async says(text: string | RegExp): Promise<void> {
    await expect(this.sentence).toContainText(text);
  }
  key(name: 'Start' | 'Back' | 'Step' | 'Play' | 'End'): Locator {
    return this.steps.getByRole('button', { name, exact: true });
  }
  /** The value in the box of a name. */
  value(name: string): Locator {
    return this.steps
      .locator('dl > div')
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .locator('dd');
  }
}
