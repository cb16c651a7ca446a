// One question in a lesson, answered by any hand: first wrong, with a look at what is said, then right.
import type { Locator, Page } from '@playwright/test';
import type { Answer, PlaceAnswer, Question, Reply } from '../../../src/curriculum/question.ts';
import { expect } from '../fixture.ts';
import type { Hand } from './hand.ts';

type Of<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;
const isNot =
  (key: string | undefined) =>
  (other: string): boolean =>
    other !== key;
const keysOf = (pieces: readonly { readonly key: string }[]) => pieces.map(({ key }) => key);

export class AskedQuestion {
  readonly #question: Question;
  readonly #answer: Answer;
  readonly #hand: Hand;
  readonly #frame: Locator;
  readonly #says: Locator;
  constructor(page: Page, hand: Hand, { question, answer }: { question: Question; answer: Answer }) {
    this.#question = question;
    this.#answer = answer;
    this.#hand = hand;
    this.#frame = page.locator(`section[id="${question.id}"]`);
    this.#says = this.#frame.getByRole('status');
  }
  /** The link into the simulator, when what was said last has one; the first of several. */
  get see(): Locator {
    return this.#frame.getByRole('link', { name: 'See it in the simulator' }).first();
  }

  async answerWrong(): Promise<void> {
    const reply = await this.#fillWrong();
    if (reply === undefined) return;
    await this.#button('Check');
    await expect(this.#says).toContainText(/Not yet\.|of \d+ fit\./);
    await this.#hear(reply);
  }
  async answerRight(): Promise<void> {
    const answer = this.#answer;
    if (answer.kind === 'predict') return this.#predict(answer);
    await this.#fillRight();
    await this.#button('Check');
    await expect(this.#says).toContainText('That is it.');
    const right =
      'reply' in answer
        ? answer.reply
        : 'right' in answer && typeof answer.right === 'object'
          ? answer.right
          : undefined;
    if (right) await this.#hear(right);
  }

  /** What is said, up to the first mark such as `code`. */
  async #hear({ says }: Reply): Promise<void> {
    await expect(this.#says).toContainText((says.split(/[`*\n]/)[0] ?? '').trim());
  }
  async #button(name: string): Promise<void> {
    await this.#hand.press(this.#frame.getByRole('button', { name, exact: true }));
  }
  async #predict({ did }: Of<'predict'>): Promise<void> {
    await this.#hand.pick(this.#frame.getByRole('radio').first());
    await this.#button('That is my guess');
    await this.#button('Show what it did');
    await this.#hear({ says: did });
  }

  async #fillWrong(): Promise<Reply | undefined> {
    const answer = this.#answer;
    switch (answer.kind) {
      case 'choose': {
        const key = Object.keys(answer.replies).find(isNot(answer.right)) ?? '';
        await this.#option(key);
        return answer.replies[key];
      }
      case 'number': {
        const typed = Object.keys(answer.replies).find(isNot('other')) ?? `${answer.right + 1}`;
        await this.#hand.write(this.#frame.getByRole('textbox'), typed);
        return answer.replies[typed] ?? answer.replies.other;
      }
      case 'order':
        return answer.wrong; // it is never shown in the right order
      case 'place': {
        const slots = this.#slots();
        const right = answer.slots[slots[0] ?? ''];
        for (const slot of slots.slice(1)) await this.#place(slot, answer.slots[slot]);
        await this.#place(slots[0] ?? '', this.#pieces().find(isNot(right)));
        return answer.wrong;
      }
      case 'sort': {
        const [first = '', ...others] = Object.keys(answer.bins);
        const bin = Object.values(answer.bins).find(isNot(answer.bins[first]));
        await this.#sort(first, bin);
        for (const thing of others) await this.#sort(thing, answer.bins[thing]);
        return answer.replies[first] ?? answer.wrong;
      }
      case 'predict':
        return undefined;
    }
  }
  async #fillRight(): Promise<void> {
    const answer = this.#answer;
    switch (answer.kind) {
      case 'choose':
        return this.#option(answer.right);
      case 'number':
        return this.#hand.write(this.#frame.getByRole('textbox'), `${answer.right}`);
      case 'order':
        return this.#order(answer.order);
      case 'place':
        return this.#placeFirst(answer);
      case 'sort': {
        const [first = ''] = Object.keys(answer.bins);
        return this.#sort(first, answer.bins[first]);
      }
      case 'predict':
    }
  }
  async #option(key: string): Promise<void> {
    await this.#hand.pick(this.#frame.locator(`input[value="${key}"]`));
  }
  async #order(order: readonly string[]): Promise<void> {
    const items = this.#frame.locator('li[data-key]');
    const now = await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-key') ?? ''));
    for (const [to, key] of order.entries()) {
      const up = this.#frame.locator(`li[data-key="${key}"] [data-by="-1"]`);
      for (let at = now.indexOf(key); at > to; at -= 1) {
        await this.#hand.press(up);
        await expect(items.nth(at - 1)).toHaveAttribute('data-key', key);
        await expect(up).toBeFocused(); // the focus goes along with the item
      }
      now.splice(now.indexOf(key), 1);
      now.splice(to, 0, key);
    }
  }

  /** Places and pieces stand in the page in the order of the question. */
  #slots(): readonly string[] {
    const { kind } = this.#question;
    if (kind === 'match') return keysOf(this.#question.lefts);
    return kind === 'label' ? keysOf(this.#question.spots) : [];
  }
  #pieces(): readonly string[] {
    return 'pieces' in this.#question ? keysOf(this.#question.pieces) : [];
  }
  async #placeFirst({ slots }: PlaceAnswer): Promise<void> {
    const [first = ''] = this.#slots();
    await this.#place(first, slots[first]);
  }
  async #place(slot: string, piece = ''): Promise<void> {
    const nth = (list: string, at: number) =>
      this.#frame.getByRole('list', { name: list }).getByRole('button').nth(at);
    await this.#hand.press(nth('Pieces', this.#pieces().indexOf(piece)));
    await this.#hand.press(nth('Places', this.#slots().indexOf(slot)));
  }
  async #sort(thing: string, bin = ''): Promise<void> {
    await this.#hand.press(this.#frame.locator(`[data-thing="${thing}"]`));
    await this.#hand.press(this.#frame.locator(`[data-bin="${bin}"] > button`));
  }
}
