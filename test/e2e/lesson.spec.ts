import { expect, test } from './fixture.ts';
import { Keyboard, Mouse } from './pages/hand.ts';
import { LessonPage } from './pages/lesson-page.ts';
import { LessonWalk } from './pages/lesson-walk.ts';
import { publishedLessons } from './pages/published.ts';

const lessons = publishedLessons();
/** The lessons of the Python track are all made of the same few things: the keyboard takes the first. */
const firstInPython = lessons.find(({ id }) => id.startsWith('python/'));
for (const lesson of lessons)
  for (const hand of ['mouse', 'keyboard'] as const) {
    if (hand === 'keyboard' && lesson.id.startsWith('python/') && lesson !== firstInPython) continue;
    test(`${lesson.id}, from the first step to its light on the machine, by ${hand} alone`, async ({
      page,
    }) => {
      test.slow(); // a whole lesson, also where several things run at once
      const walk = new LessonWalk(page, hand === 'mouse' ? new Mouse(page) : new Keyboard(page), lesson);
      await walk.walk();
      await walk.isDone();
    });
  }

test('one step at a time: next, back, the address, and an offer to carry on', async ({ page }) => {
  const lesson = new LessonPage(page);
  await lesson.open();
  expect(await lesson.steps()).toEqual(['Remember?']);
  await expect(lesson.carryOn).toHaveCount(0);
  await lesson.next();
  await expect(lesson.heading('Seventeen lines')).toBeFocused();
  expect(page.url()).toMatch(/#question$/);
  await lesson.next();
  await lesson.back();
  expect(await lesson.steps()).toEqual(['Seventeen lines']);
  await page.reload();
  await expect(lesson.heading('Seventeen lines')).toBeVisible();
  await lesson.open();
  expect(await lesson.steps()).toEqual(['Remember?']);
  await lesson.carryOn.click();
  await expect(lesson.heading('Seventeen lines')).toBeFocused();
});

test('answers are not in the page before the first check; a wrong one leads into the machine', async ({
  page,
}) => {
  const lesson = new LessonPage(page);
  await lesson.open('#q-holds');
  const reply = 'Ten steps have been made here';
  expect(await page.content()).not.toContain(reply);
  const answers = page.waitForResponse(
    async (response) => response.url().endsWith('.js') && (await response.text()).includes(reply),
  );
  await lesson.answer('q-holds', 'How many steps the CPU has made');
  await expect(lesson.question('q-holds').getByText(reply)).toBeVisible();
  await answers; // only now: a script that came earlier would not be heard here
  await lesson.question('q-holds').getByRole('link', { name: 'See it in the simulator' }).click();
  await expect(lesson.dialog.getByRole('button', { name: 'Step', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lesson.dialog).toHaveCount(0);
  await page.reload();
  await expect(lesson.question('q-holds').getByText(reply)).toBeVisible();
});

test('a word says what it means, by keyboard', async ({ page }) => {
  const lesson = new LessonPage(page);
  await lesson.open('#be-the-clock');
  await lesson.word('program counter').focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('note').filter({ hasText: 'All the words' });
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(lesson.word('program counter')).toBeFocused();
});

test('the worksheet is for paper: no navigation, room for a name', async ({ page }) => {
  await page.goto('./lessons/machine/fetch-decode-execute/worksheet/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText('Name', { exact: true })).toBeVisible();
  await expect(page.getByText('Draw a line from each one to its partner.').first()).toBeVisible();
  expect(await page.content()).not.toContain('Ten steps have been made here');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all steps are there, with their questions and links', async ({ page }) => {
    const lesson = new LessonPage(page);
    await lesson.openWithoutJavaScript();
    expect((await lesson.steps()).length).toBeGreaterThan(7);
    await expect(
      lesson.question('q-holds').getByText('The number of the next box to fetch from'),
    ).toBeVisible();
    await lesson.word('accumulator').first().click();
    await expect(page).toHaveURL(/glossary\/#accumulator$/);
  });
});
