// A whole lesson from the first step to the machine that lights up, by any hand.
import type { Locator, Page } from '@playwright/test';
import { expect, isAwake } from '../fixture.ts';
import { AskedQuestion } from './asked-question.ts';
import { ExerciseHere } from './exercise-here.ts';
import type { Hand } from './hand.ts';
import type { PublishedLesson } from './published.ts';

export class LessonWalk {
  readonly #page: Page;
  readonly #hand: Hand;
  readonly #lesson: PublishedLesson;
  #hasSeen = false;
  readonly #known = new Set<string>();
  constructor(page: Page, hand: Hand, lesson: PublishedLesson) {
    this.#page = page;
    this.#hand = hand;
    this.#lesson = lesson;
  }
  async walk(): Promise<void> {
    const { id, steps, aims } = this.#lesson;
    await this.#page.goto(`./lessons/${id}/`);
    await isAwake(this.#page);
    for (const [at, { title, questions, exercises }] of steps.entries()) {
      const step = this.#page.locator('section[data-current]');
      await expect(step.getByRole('heading', { level: 2, name: title })).toBeVisible();
      for (const asked of questions) await this.#answer(asked);
      // What programs do and exercises accept is tried in real Python without a page (exercises.test.ts): here each kind is done
      // once. One behind a fold is not in sight.
      const program = step.locator('[data-program]:visible').first();
      if ((await program.count()) > 0 && this.#isNew(await kindOf(program))) await this.#run(program);
      for (const set of exercises) {
        const exercise = new ExerciseHere(this.#page, this.#hand, set);
        if (this.#isNew(await exercise.kind())) await exercise.solve();
      }
      for (const simulator of await step.locator('[data-simulator]').all())
        if (this.#isNew((await simulator.getAttribute('data-simulator')) ?? '')) await this.#move(simulator);
      if (at < steps.length - 1) await this.#hand.press(this.#page.getByRole('link', { name: /^Next: / }));
    }
    for (const aim of aims)
      await this.#hand.pick(
        this.#page.getByRole('group', { name: aim, exact: true }).getByRole('radio', { name: 'Yes, I can' }),
      );
    await this.#hand.press(this.#page.getByRole('button', { name: 'I have done this lesson' }));
    await this.#hand.press(this.#page.getByRole('link', { name: 'See it light up' }));
  }
  /** The first page's list says that it is done. */
  async isDone(): Promise<void> {
    const row = this.#page
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('link', { name: this.#lesson.title, exact: true }) })
      .last();
    await expect(row).toContainText('done');
  }

  /** Each kind of thing is done once in a lesson, and each question answered. */
  #isNew(kind: string): boolean {
    const isNew = !this.#known.has(kind);
    this.#known.add(kind);
    return isNew;
  }
  async #answer(asked: PublishedLesson['steps'][number]['questions'][number]): Promise<void> {
    const question = new AskedQuestion(this.#page, this.#hand, asked);
    if (this.#isNew(asked.answer.kind) || isFilledUp(asked.answer.kind)) await question.answerWrong();
    if (!this.#hasSeen && (await question.see.isVisible())) await this.#look(question.see);
    await question.answerRight();
  }
  /** The first program of a step runs where it stands, up to its end or its first question. */
  async #run(program: Locator): Promise<void> {
    await this.#hand.press(program.getByRole('button', { name: 'Run', exact: true }));
    const asks = program.getByRole('textbox', { disabled: false }).and(program.locator('form input'));
    const stop = program.getByRole('button', { name: 'Stop' });
    const name = (await program.getAttribute('data-program')) ?? '';
    const end = name.startsWith('broken-')
      ? program.getByRole('region', { name: 'What went wrong' })
      : program.getByText('The program has finished.');
    // One that never ends has only its Stop.
    await expect(name.startsWith('endless-') ? stop : end.or(asks)).toBeVisible({ timeout: 60_000 });
    if (await stop.isVisible()) await this.#hand.press(stop);
  }
  /** The simulator in the state that shows what was wrong, over the page: once in a lesson. */
  async #look(see: Locator): Promise<void> {
    this.#hasSeen = true;
    await this.#hand.press(see);
    const dialog = this.#page.getByRole('dialog', { name: 'See it happen' });
    await expect(dialog.locator('[data-bench="awake"]')).toBeVisible();
    await this.#page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(see).toBeFocused();
  }

  /** One move in a simulator: a step of its clock, or where it has none whatever changes it. */
  async #move(simulator: Locator): Promise<void> {
    await simulator.scrollIntoViewIfNeeded(); // its code comes when it is near
    const bench = simulator.locator('[data-bench="awake"]');
    await bench.waitFor();
    const key = (name: string) =>
      bench.getByRole('group', { name: 'Controls' }).getByRole('button', { name, exact: true });
    const canGoBack = async () => (await key('Back').getAttribute('aria-disabled')) === null;
    const step = key('Step');
    if ((await step.count()) > 0 && (await step.getAttribute('aria-disabled')) === null) {
      await this.#hand.press(step);
      await expect(key('Back')).not.toHaveAttribute('aria-disabled');
      return;
    }
    // A machine that is off is switched on; else whatever can be reached with Tab and is not covered, in its order.
    const stage = bench.locator('[data-stage]');
    const power = stage.getByRole('button', { name: 'Switch on', exact: true });
    if ((await power.count()) > 0) await this.#hand.press(power);
    const controls = stage.locator('button:visible, [role="button"]:visible, input[type="radio"]:visible');
    for (const control of await controls.all()) {
      if (await canGoBack()) return;
      if (!(await control.evaluate(isFree))) continue;
      // Tab stops only at the chosen one of a radio group.
      const isRadio = await control.evaluate((one) => one instanceof HTMLInputElement);
      await (isRadio ? this.#hand.pick(control) : this.#hand.press(control));
    }
    expect(await canGoBack(), 'something in the simulator can be done').toBe(true);
  }
}

/** How a program ends: by itself, with an error, or never. */
const kindOf = async (program: Locator): Promise<string> =>
  /^(broken|endless)-/.exec((await program.getAttribute('data-program')) ?? '')?.[0] ?? 'program';
/** Of these a wrong answer is nearly the right one: only one piece is moved between them. */
const isFilledUp = (kind: string): boolean => kind === 'place' || kind === 'sort';

/** Whether an element can be pressed by mouse and keyboard now: it runs in the page. */
function isFree(element: HTMLElement | SVGElement): boolean {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return element.tabIndex >= 0 && element.ariaDisabled !== 'true' && hit !== null && element.contains(hit);
}
