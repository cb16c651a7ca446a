// One exercise of a lesson, in its page: typed or put together from lines, by any hand.
import type { Locator, Page } from '@playwright/test';
import { codeLines, levelOf } from '../../../src/lib/puzzle-lines.ts';
import { expect } from '../fixture.ts';
import type { Hand } from './hand.ts';
import type { SetExercise } from './published.ts';

/** Python is fetched and started by the first check of a page. */
const START = { timeout: 60_000 };

export class ExerciseHere {
  readonly frame: Locator;
  /** What the last check found. */
  readonly found: Locator;
  readonly #hand: Hand;
  readonly #set: SetExercise;
  readonly #program: Locator;
  readonly #lines: Locator;
  readonly #editor: Locator;
  constructor(page: Page, hand: Hand, set: SetExercise) {
    this.#hand = hand;
    this.#set = set;
    this.frame = page.locator(`[data-exercise="${set.id}"]`);
    this.found = this.frame.getByRole('region', { name: 'What the check found' });
    this.#program = this.frame.getByRole('list', { name: 'Your program' });
    this.#lines = this.frame.getByRole('list', { name: 'Lines to use' });
    this.#editor = this.frame.locator('[data-editor="large"]');
  }
  /** How it is worked on now. */
  async kind(): Promise<'typed' | 'lines'> {
    // An empty program is a list that takes no room.
    const editor = this.frame.locator('[data-editor]');
    await editor
      .or(this.#program)
      .first()
      .waitFor({ ...START, state: 'attached' });
    return (await editor.count()) > 0 ? 'typed' : 'lines';
  }
  button(name: string): Locator {
    return this.frame.getByRole('button', { name });
  }
  async press(name: string): Promise<void> {
    await this.#hand.press(this.button(name));
  }
  async types(program: string): Promise<void> {
    await this.#hand.stir(); // the large editor comes when the page is used
    await this.#editor.waitFor(START);
    await this.#hand.program(this.#editor, program);
  }
  async checks(): Promise<void> {
    await this.press('Check');
    await expect(this.found).toBeVisible(START);
  }
  async isRight(): Promise<void> {
    await expect(this.found).toContainText('Well done!', START);
  }
  async solve(): Promise<void> {
    if ((await this.kind()) === 'typed') await this.types(this.#set.solution);
    else await this.ordersLines();
    await this.checks();
    await this.isRight();
  }

  /** A line among those that are left. */
  line(text: string): Locator {
    return this.#lines.getByRole('button', { name: text.trim(), exact: true }).first();
  }
  /** A line of the program, from 1. */
  placed(at: number): Locator {
    return this.#program.getByRole('button').nth(at - 1);
  }
  get end(): Locator {
    return this.frame.locator('[data-drop]').last();
  }
  /** The model answer's lines, tapped in one after the other and pushed in as far as they belong. */
  async ordersLines(): Promise<void> {
    let level = 0;
    for (const [at, text] of codeLines(this.#set.solution).entries()) {
      await this.#hand.press(this.line(text));
      const placed = this.placed(at + 1);
      await expect(placed).toBeFocused();
      for (; level < levelOf(text); level += 1) await this.#push('In', text);
      for (; level > levelOf(text); level -= 1) await this.#push('Out', text);
    }
  }
  async #push(way: 'In' | 'Out', line: string): Promise<void> {
    await this.#hand.press(this.frame.getByRole('button', { name: `${way}: ${line.trim()}`, exact: true }));
  }
}
