// The machine that zooms as a pupil uses it: in and out, a press followed both ways, by touch and by keyboard alone.
import { expect, test } from './fixture.ts';
import { MachinePage } from './pages/machine-page.ts';

test('a press goes from the finger to the screen, and back again', async ({ page }) => {
  const machine = new MachinePage(page);
  await machine.open('press=B');
  await machine.says(/A finger waits above the B/);
  for (let step = 0; step < 3; step += 1) await machine.button('Step').click();
  await machine.says(/The number 5 runs down the cable/);
  await expect(machine.held('desktop')).toHaveText('5');
  for (let step = 0; step < 7; step += 1) await machine.button('Step').click();
  await machine.isIn('desktop core');
  await machine.says(/Out comes 66/);
  await machine.button('Back').click();
  await machine.says(/The ALU takes the 5 and adds 61/);
  for (let step = 0; step < 5; step += 1) await machine.button('Step').click();
  await machine.isIn('desktop room');
  await machine.says(/There is the B/);
});

test('a link opens another machine at a place, with a part that was asked', async ({ page }) => {
  const machine = new MachinePage(page);
  await machine.open('shell=phone&at=board&ask=storage');
  await machine.isIn('phone board');
  await machine.says(/Flash storage: It keeps apps and photos/);
  await machine.button('Washing machine').click();
  await machine.isIn('washer board');
});

test('by keyboard alone: in, ask, out, and a guess before a step', async ({ page }) => {
  const machine = new MachinePage(page);
  await machine.open();
  await machine.tabTo(machine.part('Car'));
  await page.keyboard.press('Enter');
  await machine.isIn('car computer');
  await machine.tabTo(machine.part('Engine'));
  await page.keyboard.press('Enter');
  await machine.says(/Engine: It turns the wheels/);
  await page.keyboard.press('+');
  await machine.isIn('car board');
  await page.keyboard.press('Escape');
  await page.keyboard.press('-');
  await machine.isIn('car room');
  await page.getByRole('checkbox', { name: 'Guess before each step' }).focus();
  await page.keyboard.press('Space');
  await machine.tabTo(machine.button('The lever'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await machine.says(/You said the lever, and so it is\. The driver pushes the lever/);
});

test('the wheel looks nearer where one has pressed, goes in, and comes out again', async ({ page }) => {
  const machine = new MachinePage(page);
  await machine.open('at=board');
  await machine.part('RAM').click();
  const chip = await machine.part('CPU').boundingBox();
  if (!chip) throw new Error('there is no CPU');
  await page.mouse.move(chip.x + chip.width / 2, chip.y + chip.height / 2);
  await machine.turnWheelUntil(-120, 'desktop chip');
  await machine.turnWheelUntil(120, 'desktop board');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('everything can be touched, two fingers go in, and nothing sticks out', async ({ page }) => {
    const machine = new MachinePage(page);
    await machine.open('shell=washer');
    await machine.part('Start button').tap();
    await machine.says(/Start button: An input/);
    await machine.button('Step').tap();
    await machine.button('Step').tap();
    await machine.says(/Power runs along the wire to the board/);
    await machine.button('Board').first().tap();
    await machine.isIn('washer board');
    await machine.part('One-chip computer').tap();
    await machine.isIn('washer chip');
    await machine.button('Out').tap();
    await machine.isIn('washer board');

    const chip = await machine.part('One-chip computer').boundingBox();
    if (!chip) throw new Error('there is no chip');
    const [x, y] = [chip.x + chip.width / 2, chip.y + chip.height / 2];
    const fingers = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      await fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apart, y, id: 0 },
                { x: x + apart, y, id: 1 },
              ],
      });
    await touch('touchStart', 20);
    for (const apart of [30, 40, 50, 60, 70]) await touch('touchMove', apart);
    await touch('touchEnd', 70);
    await machine.isIn('washer chip');

    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
