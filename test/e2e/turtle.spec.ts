// Turtles in a real browser: they draw on the page, hear keys and clicks, ask, and are stopped; the picture is saved.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixture.ts';
import { PythonPage } from './pages/python-page.ts';
import { TurtlePictureOnPage } from './pages/turtle-picture.ts';

const SQUARE =
  'from turtle import *\nspeed(0)\npensize(9)\ncolor("red")\nfor i in range(4):\n    forward(100)\n    left(90)\nhideturtle()\n';

test('a square is drawn, told in words, and saved as PNG and SVG', async ({ page }) => {
  const python = new PythonPage(page);
  const picture = new TurtlePictureOnPage(page);
  await python.open();
  await python.runsToTheEnd(SQUARE);
  await expect(picture.canvas).toHaveAttribute('aria-label', 'Picture. 4 lines, red.');
  expect(await picture.inkAt(50, 0)).toEqual([255, 0, 0]);
  expect(await picture.inkAt(50, 50)).toEqual([255, 255, 255]);
  const svg = await picture.saves('SVG');
  expect(await readFile(svg, 'utf8')).toContain('points="0,0 100,0 100,-100 0,-100 0,0"');
  const png = await picture.saves('PNG');
  expect((await readFile(png)).subarray(1, 4).toString()).toBe('PNG');
});

test('it asks, then hears keys and clicks, and is stopped in the middle of a drawing', async ({ page }) => {
  const python = new PythonPage(page);
  const picture = new TurtlePictureOnPage(page);
  await python.open();
  await python.runs(
    'from turtle import *\nspeed(0)\nwrite(textinput("Hello", "Your name?"))\nprint(numinput("Size", "How big?", 2, 1, 3))\nonkey(lambda: forward(50), "Up")\nonscreenclick(goto)\nlisten()\nmainloop()\n',
  );
  await picture.answers('Your name?', 'Ada');
  await picture.answers('How big?', '9');
  await expect(page.getByText('The largest number allowed is 3.')).toBeVisible();
  await picture.answers('How big?', '3');
  await expect(page.getByText('Click the picture to give it the keys.')).toBeVisible();
  await picture.clicks(100, 60);
  await expect(page.getByText('The picture has the keys.')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(picture.canvas).toHaveAttribute('aria-label', /2 lines, black.*“Ada”/);
  await python.stops();

  await python.runs('from turtle import *\nwhile True:\n    forward(20)\n    left(20)\n');
  await python.isRunning();
  await expect(picture.canvas).toHaveAttribute('aria-label', /\d lines/);
  await python.stops();
});
