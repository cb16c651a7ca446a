import { expect, type Locator, type Page } from '@playwright/test';
import { isAwake } from '../fixture.ts';

/** The PC bench's own page, in sentences. */
export class PcPage {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** @param hash what follows # in the link */
  async open(hash = ''): Promise<void> {
    await this.#page.goto(`play/pc-bench/${hash === '' ? '' : `#${hash}`}`);
    await isAwake(this.#page);
    await this.#page.locator('[data-bench="awake"]').waitFor();
  }
  button(name: string | RegExp): Locator {
    return this.#page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }
  place(name: string): Locator {
    return this.#page.getByRole('group', { name: 'The open tower' }).getByRole('button', {
      name: new RegExp(`^${name}, `),
    });
  }
  part(name: string): Locator {
    return this.#page.getByRole('tabpanel').getByRole('button', { name: new RegExp(`^${name} ?,`) });
  }
  drawer(name: string): Locator {
    return this.#page.getByRole('tab', { name, exact: true });
  }
  says(text: string | RegExp): Locator {
    return this.#page.locator('[data-sentence]').filter({ hasText: text });
  }
  screen(): Locator {
    return this.#page.locator('[data-screen]');
  }
  async isIn(part: string, place: string): Promise<void> {
    await expect(this.place(place)).toHaveAccessibleName(`${place}, ${part}`);
  }
  /** Tap the drawer, the part, the place. */
  async tapIn(drawer: string, part: string, place: string): Promise<void> {
    await this.drawer(drawer).tap();
    await this.part(part).tap();
    await this.place(place).tap();
    await this.isIn(part, place);
  }
  /** By mouse, in a few moves, as a hand does. */
  async drag(from: Locator, to: Locator): Promise<void> {
    await from.scrollIntoViewIfNeeded();
    const start = await middleOf(from);
    const end = await middleOf(to);
    const { mouse } = this.#page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
    await mouse.move(end.x, end.y, { steps: 4 });
    await mouse.up();
  }
  /** Presses Tab until the focus is there. */
  async tabTo(target: Locator): Promise<void> {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 90 && !(await isThere()); presses += 1)
      await this.#page.keyboard.press('Tab');
    await expect(target).toBeFocused();
  }
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
