import { codeLines, levelOf } from '../../src/lib/puzzle-lines.ts';
import { expect, isAwake, test } from './fixture.ts';
import { ExerciseHere } from './pages/exercise-here.ts';
import { Keyboard, Mouse } from './pages/hand.ts';
import { publishedLessons } from './pages/published.ts';

const lesson = publishedLessons().find(({ steps }) => steps.some(({ exercises }) => exercises.length > 0));
const exercises = lesson?.steps.flatMap((step) => step.exercises) ?? [];
const [set] = exercises;
const address = `./lessons/${lesson?.id}/`;
test.skip(!set, 'no lesson with exercises is published yet');
if (set) {
  const [mistake] = set.mistakes;
  const lines = codeLines(set.solution);

  test('a mistake is answered in words, a hint helps, and the answer comes after the own try', async ({
    page,
  }) => {
    await page.goto(`${address}#${set.id}`);
    await isAwake(page);
    const exercise = new ExerciseHere(page, new Mouse(page), set);
    expect(await page.content()).not.toContain(set.hints[0]?.split('`')[0] ?? '');
    if ((await exercise.kind()) === 'lines') await exercise.press('Type it myself');
    await expect(exercise.button('Show one way')).toHaveCount(0);
    await exercise.types(mistake?.program ?? '');
    await exercise.checks();
    await expect(exercise.found).toContainText((mistake?.says ?? '').split(/[`*]/)[0] ?? '');
    await exercise.press('Hint (1 of');
    await expect(exercise.frame.getByRole('status', { name: 'Hints' })).toContainText('Hint 1');
    await exercise.types('print("Hello"\n');
    await expect(exercise.frame.getByText('Line 1: The bracket ( is opened here')).toBeVisible();
    await expect(exercise.frame.locator('.squiggly-error')).toBeVisible();
    await exercise.types(set.solution);
    await exercise.checks();
    await exercise.isRight();
    await exercise.press('Show one way');
    await expect(exercise.frame.getByRole('region', { name: 'One way to write it' })).toBeVisible();
    await page.reload();
    await isAwake(page);
    await expect(exercise.frame.getByRole('heading', { level: 3 })).toContainText('done');
    await expect(exercise.frame.getByRole('status', { name: 'Hints' })).toContainText('Hint 1');
    await expect(exercise.button('Show one way')).toBeVisible();
  });

  test('a program of the lesson and one of the pupil’s own are gone through step by step', async ({
    page,
  }) => {
    await page.goto(address);
    await isAwake(page);
    const steps = page.getByRole('region', { name: 'Step by step' });
    const program = page
      .locator('[data-program]', { has: page.getByRole('button', { name: 'Step', includeHidden: true }) })
      .first();
    const step = await program.evaluate((it) => it.closest('section[data-kind]')?.id ?? '');
    await page.goto(`${address}#${step}`);
    await program.getByRole('button', { name: 'Step', exact: true }).click();
    await expect(steps).toContainText('Nothing has run yet.');
    await page.keyboard.press('s');
    await expect(steps).toContainText('Line 1');
    await program.getByRole('button', { name: 'Close the steps' }).click();
    await page.goto(`${address}#${set.id}`);
    const exercise = new ExerciseHere(page, new Mouse(page), set);
    if ((await exercise.kind()) === 'lines') await exercise.press('Type it myself');
    await exercise.types('score = 7\nprint(score)\n');
    await exercise.button('Step').click();
    await expect(steps).toContainText('Nothing has run yet.');
    await page.keyboard.press('s');
    await expect(steps).toContainText('score is 7');
    await expect(exercise.frame.locator('.ringed-line')).toHaveText('2');
  });

  for (const way of ['taps', 'keys'] as const)
    test(`a program is put together from its lines with ${way}`, async ({ page }) => {
      await page.goto(`${address}#${set.id}`);
      await isAwake(page);
      const exercise = new ExerciseHere(page, way === 'taps' ? new Mouse(page) : new Keyboard(page), set);
      if ((await exercise.kind()) === 'typed') await exercise.press('Use ready lines');
      await exercise.ordersLines();
      await exercise.checks();
      await exercise.isRight();
    });

  test('lines are pulled into the program, out of it, and moved with the arrow keys', async ({ page }) => {
    await page.goto(`${address}#${set.id}`);
    await isAwake(page);
    const exercise = new ExerciseHere(page, new Mouse(page), set);
    if ((await exercise.kind()) === 'typed') await exercise.press('Use ready lines');
    const [first = '', second = first] = lines;
    await exercise.line(second).dragTo(exercise.end);
    await expect(exercise.placed(1)).toHaveAccessibleName(`Line 1: ${second.trim()}`);
    if (second !== first) {
      await exercise.line(first).dragTo(exercise.placed(1));
      await expect(exercise.placed(1)).toHaveAccessibleName(`Line 1: ${first.trim()}`);
      await exercise.placed(1).focus();
      await page.keyboard.press('ArrowDown');
      await expect(exercise.placed(2)).toBeFocused();
      await expect(exercise.placed(2)).toHaveAccessibleName(`Line 2: ${first.trim()}`);
    }
    await page.keyboard.press('Delete');
    await expect(exercise.line(first)).toBeVisible();
    expect(lines.every((line) => levelOf(line) >= 0)).toBe(true);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('task, starter and programs can be read', async ({ page }) => {
      await page.goto(address);
      const frame = page.locator(`[data-exercise="${set.id}"]`);
      await expect(frame.getByRole('heading', { level: 3 })).toContainText(set.title);
      await expect(frame.locator('code').first()).toBeVisible();
      await expect(frame.getByRole('button')).toHaveCount(0);
    });
  });
}
