// The desk round a Python program: its files, its earlier texts, files and links in and out.
import { expect, test } from './fixture.ts';
import { violations } from './pages/axe.ts';
import { PythonPage } from './pages/python-page.ts';

test('a program of two files runs, and an error is found in the file it is in', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.writes('import shapes\n\nprint(shapes.side(3))');
  await python.makesFile('random');
  await expect(page.getByText(/Python has a module called “random”/)).toBeVisible();
  await page.getByLabel('Name of the new file').fill('shapes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'shapes.py' })).toHaveAttribute('aria-selected', 'true');
  await python.types('def side(x):\nreturn x * scale');
  await page.keyboard.press('Control+Enter');
  await expect(python.whatWentWrong).toContainText('does not know the name scale');
  await expect.poll(() => python.markedLines()).toEqual(['2']);
  await python.showsFile('test.py');
  await expect.poll(() => python.markedLines()).toEqual([]);
  await python.whatWentWrong.getByRole('button', { name: 'shapes.py, line 2' }).click();
  await expect.poll(() => python.program()).toContain('x * scale');
  await python.does('Delete');
  await expect.poll(() => python.files()).toEqual(['test.py']);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(() => python.program()).toContain('x * scale');
});

test('undo goes back through a reload, and an earlier version can be chosen', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.writes('print("first")');
  await page.keyboard.press('Control+Enter');
  await python.types('print("second")');
  await expect.poll(() => python.program()).toBe('print("second")');
  await page.reload();
  await python.hasLargeEditor();
  await expect.poll(() => python.program()).toBe('print("second")');
  await python.editor().click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => python.program()).toBe('print("first")');
  await page.keyboard.press('Control+y');
  await expect.poll(() => python.program()).toBe('print("second")');
  await python.does('Earlier versions');
  const oldest =
    (await page
      .getByRole('combobox', { name: /^Version/ })
      .locator('option')
      .count()) - 1;
  await page.getByRole('combobox', { name: /^Version/ }).selectOption({ index: oldest });
  await expect(page.getByLabel('Text of that version')).toContainText('print("first")');
  await page.getByRole('button', { name: 'Bring this version back' }).click();
  await expect.poll(() => python.program()).toBe('print("first")');
});

test('what one tab of the browser writes comes into the other', async ({ page, context }) => {
  const python = new PythonPage(page);
  await python.open();
  const second = new PythonPage(await context.newPage());
  await second.open();
  await python.types('print("here")');
  await expect.poll(() => second.program()).toBe('print("here")');
  await second.makesFile('there.py');
  await expect.poll(() => python.files()).toHaveLength(2);
  await python.types('print("still here")');
  await expect.poll(() => second.files()).toHaveLength(2);
});

test('a program of one text from before files is there still', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('yoc/me/python/main'))
      localStorage.setItem('yoc/me/python/main', '{"v":1,"at":5,"value":"print(\\"old\\")"}');
  });
  const python = new PythonPage(page);
  await python.open();
  await expect.poll(() => python.program()).toBe('print("old")');
});

test('several files are saved as a zip, and opened again; a link opens the same', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.writes('print(open("words.txt").read())');
  await python.makesFile('words.txt');
  await python.types('one two');
  await expect.poll(() => python.program()).toBe('one two');
  const { name, path } = await python.saved();
  expect(name).toBe('program.zip');
  const link = await python.link();
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('Countdown');
  await expect.poll(() => python.program()).toContain('Lift-off!');
  await python.opensFile(path, name, 'application/zip');
  await expect.poll(() => python.files()).toHaveLength(2);
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('Countdown');
  await expect.poll(() => python.files()).toHaveLength(1);
  await page.goto(link);
  await expect(
    page.getByText('The program from the link has taken the place of your program.'),
  ).toBeVisible();
  await expect.poll(() => python.files()).toHaveLength(2);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Bring my program back' }).click();
  await expect.poll(() => python.program()).toContain('Lift-off!');
  await page.goto('play/python/#program=broken');
  await expect(page.getByText('The program in this link cannot be read.')).toBeVisible();
});

test('the editor knows what belongs to a module, and Enter stays a new line', async ({ page }) => {
  const python = new PythonPage(page);
  await python.open();
  await python.types('import random\nx = random.randi');
  await expect(page.getByRole('option', { name: /randint/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect.poll(() => python.program()).toBe('import random\nx = random.randint');
  await page.keyboard.type('(1, 6)\nprint(x)\npri');
  await expect(page.getByRole('option', { name: /print/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => python.program()).toBe('import random\nx = random.randint(1, 6)\nprint(x)\npri\n');
});

test('all of it is on one screen, and a file that a program writes is there to see', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const python = new PythonPage(page);
  await python.open();
  for (const theme of ['paper', 'contrast']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    const [run, share, status] = await Promise.all(
      [
        page.getByRole('button', { name: 'Run', exact: true }),
        page.getByRole('button', { name: 'Start again' }),
        page.getByRole('button', { name: 'Trouble?' }),
      ].map((it) => it.boundingBox()),
    );
    expect(share?.y, 'the bar is one row').toBe(run?.y);
    expect((status?.y ?? 0) + (status?.height ?? 0)).toBeLessThan(768);
  }
  await python.runsToTheEnd('open("scores.txt", "w").write("Ada 3")');
  await page.getByRole('button', { name: 'scores.txt' }).click();
  await expect.poll(() => python.program()).toBe('Ada 3');
  await page.getByRole('button', { name: 'Trouble?' }).click();
  await page.getByRole('button', { name: 'Restart Python' }).click();
  await expect(page.getByText('This is a fresh Python.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
