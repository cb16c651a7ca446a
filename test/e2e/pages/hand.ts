// A pupil's hand: the mouse, or the keyboard alone. Both do the same things.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixture.ts';

export interface Hand {
  /** Stirs a little: what waits for the first use of a page gets ready. */
  stir(): Promise<void>;
  press(what: Locator): Promise<void>;
  /** Picks one of a group of radio buttons. */
  pick(radio: Locator): Promise<void>;
  /** Puts a text in place of what is in a field. */
  write(field: Locator, text: string): Promise<void>;
  /** Puts a program in place of what is in an editor, and leaves it. */
  program(editor: Locator, text: string): Promise<void>;
}

export class Mouse implements Hand {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async stir(): Promise<void> {
    await this.#page.mouse.move(3, 3);
    await this.#page.mouse.move(6, 6);
  }
  async press(what: Locator): Promise<void> {
    await what.click();
  }
  async pick(radio: Locator): Promise<void> {
    await radio.check();
  }
  async write(field: Locator, text: string): Promise<void> {
    await field.fill(text);
  }
  async program(editor: Locator, text: string): Promise<void> {
    await editor.click();
    await replaceAll(editor.page(), text);
  }
}

/** As if it were pasted: an editor adds nothing of its own to it. */
async function replaceAll(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** What cannot be reached in so many presses of Tab is lost for the keyboard. */
const FAR = 200;

export class Keyboard implements Hand {
  #hasLeft = false;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async stir(): Promise<void> {
    await this.#page.keyboard.press('Shift');
  }
  async press(what: Locator): Promise<void> {
    await this.#reach(what);
    await this.#page.keyboard.press('Enter');
  }
  async pick(radio: Locator): Promise<void> {
    await this.#reach(radio, true);
    for (let presses = 0; presses < 12; presses += 1) {
      if (await radio.evaluate((target) => target === document.activeElement)) break;
      await this.#page.keyboard.press('ArrowDown');
    }
    if (!(await radio.isChecked())) await this.#page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }
  async write(field: Locator, text: string): Promise<void> {
    await this.#reach(field);
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.type(text);
  }

  async program(editor: Locator, text: string): Promise<void> {
    await this.#reach(editor.locator('textarea'));
    await replaceAll(this.#page, text);
    // From here on Tab leaves every editor of the page.
    if (!this.#hasLeft) await this.#page.keyboard.press('Control+M');
    this.#hasLeft = true;
  }

  /** Tab, or Shift and Tab, until the focus is on the element; on any of its radio group when that is enough. */
  async #reach(what: Locator, anyOfGroup = false): Promise<void> {
    for (let presses = 0; presses < FAR; ) {
      const { way, count } = await what.evaluate((target, group) => {
        const at = document.activeElement;
        if (at === target) return { way: 'there', count: 0 };
        if (
          group &&
          at instanceof HTMLInputElement &&
          target instanceof HTMLInputElement &&
          at.name === target.name &&
          at.type === 'radio'
        )
          return { way: 'there', count: 0 };
        // About how many stops lie between: so many presses at once, and then a look again.
        const from = at === null || at === document.body ? document.documentElement : at;
        const follows = (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
        const [first, last] = follows ? [from, target] : [target, from];
        // A group of radio buttons is one stop.
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- all of this runs in the page
        const nameOf = (one: Element) =>
          one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
        const stops = new Set<unknown>();
        for (const stop of document.querySelectorAll<HTMLElement | SVGElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ))
          if (
            stop.tabIndex >= 0 &&
            stop.checkVisibility({ visibilityProperty: true }) &&
            !stop.matches(':disabled') &&
            // a group of radio buttons is one stop: the target's own is where it ends
            !(
              stop instanceof HTMLInputElement &&
              target instanceof HTMLInputElement &&
              stop.type === 'radio' &&
              stop.name === target.name
            ) &&
            nameOf(stop) !== (nameOf(target) ?? target) &&
            (first === document.documentElement ||
              first.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) &&
            last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING
          )
            stops.add(nameOf(stop) ?? stop);
        return { way: follows ? 'Tab' : 'Shift+Tab', count: stops.size + 1 };
      }, anyOfGroup);
      if (way === 'there') return;
      await Promise.all(Array.from({ length: count }, () => this.#page.keyboard.press(way)));
      presses += count;
    }
    expect(false, `${what.toString()} can be reached with Tab`).toBe(true);
  }
}
