// The PC bench as a pupil uses it: build and boot by touch, fit by drag, mend by keyboard, choose in the shop.
import { expect, test } from './fixture.ts';
import { PcPage } from './pages/pc-page.ts';

/** All but RAM and a graphics card. */
const NEARLY =
  'fit=supply:psu-atx-250,board-atx:lead-atx,cpu:cpu-p133,cooler:cooler-fan,fan:lead-fan,ribbon-1:ribbon-40,' +
  'ribbon-floppy:ribbon-34,ide-1-a:hdd-2100,floppy:floppy-35,power-1-a:lead-drive,power-floppy:lead-floppy,' +
  'battery:battery,buzzer:buzzer,mains:lead-mains,keyboard:keyboard,mouse:mouse,screen-mains:lead-mains';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('a PC is finished and started by touch alone', async ({ page }) => {
    const pc = new PcPage(page);
    await pc.open(NEARLY);
    await pc.tapIn('RAM', '168-pin DIMM, 32 MiB', 'DIMM slot 1');
    await pc.tapIn('Graphics', 'PCI graphics card, 2 MiB', 'PCI slot 1');
    await pc.tapIn('Outside', 'Monitor, 15 inch', 'Screen socket of the graphics card');
    await pc.button('Switch on').tap();
    await expect(pc.screen()).toContainText('PENTIUM-S CPU at 133MHz');
    const step = pc.button('Step');
    while ((await step.getAttribute('aria-disabled')) === null) await step.tap();
    await expect(pc.screen()).toHaveAttribute('data-screen', 'desktop');
    await pc.button('Run the benchmark').tap();
    await expect(page.getByRole('region', { name: 'Benchmark results' })).toContainText('3-D game');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

test('parts are dragged in, out and refused; the bench takes it back', async ({ page }) => {
  const pc = new PcPage(page);
  await pc.open();
  await pc.drawer('Processors').click();
  await pc.drag(pc.part('486 DX2-66'), pc.place('CPU socket'));
  await expect(pc.says(/Socket/)).toBeVisible();
  await expect(pc.place('CPU socket')).toHaveAccessibleName('CPU socket, empty');
  await page.keyboard.press('Escape');
  await pc.drag(pc.part('Pentium 133'), pc.place('CPU socket'));
  await pc.isIn('Pentium 133', 'CPU socket');
  await pc.drag(pc.place('CPU socket'), pc.drawer('Processors'));
  await expect(pc.place('CPU socket')).toHaveAccessibleName('CPU socket, empty');
  await pc.button('Back').click();
  await pc.isIn('Pentium 133', 'CPU socket');
});

test('with a Chromebook’s window the tower and the control bar fit on one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const pc = new PcPage(page);
  await pc.open(NEARLY);
  const bar = await page.getByRole('group', { name: 'Controls' }).boundingBox();
  const tower = await page.locator('svg[data-picture]').boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 999)).toBeLessThanOrEqual(768);
  expect((tower?.y ?? 0) + (tower?.height ?? 999)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('by keyboard alone a part is fitted, put back and taken out', async ({ page }) => {
  const pc = new PcPage(page);
  await pc.open();
  await pc.drawer('Power supplies').focus();
  for (let drawer = 0; drawer < 3; drawer += 1) await page.keyboard.press('ArrowRight');
  await pc.tabTo(pc.part('168-pin DIMM, 64 MiB'));
  await page.keyboard.press('Enter');
  await expect(pc.place('DIMM slot 1')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pc.part('168-pin DIMM, 64 MiB')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pc.isIn('168-pin DIMM, 64 MiB', 'DIMM slot 2');
  await page.keyboard.press('Delete');
  await expect(pc.place('DIMM slot 2')).toHaveAccessibleName('DIMM slot 2, empty');
});

test('a PC is mended by keyboard alone', async ({ page }) => {
  const pc = new PcPage(page);
  await pc.open();
  await pc.button('Repair shop').focus();
  await page.keyboard.press('Enter');
  const shop = page.getByRole('region', { name: 'Repair shop' });
  await expect(shop).toContainText('0 minutes');
  await pc.tabTo(pc.button(/^Another wall socket/));
  await page.keyboard.press('Enter');
  await expect(shop.getByRole('listitem')).toHaveCount(1);
  await pc.tabTo(pc.button('Hand it back'));
  await page.keyboard.press('Enter');
  await expect(shop).toContainText('it works');
});

test('in the shop the basket is weighed against the budget', async ({ page }) => {
  const pc = new PcPage(page);
  await pc.open();
  await pc.button('Shop').click();
  const shop = page.getByRole('region', { name: 'Shop' });
  await expect(shop).toContainText('£250 of');
  await shop.getByLabel('CPU').selectOption({ label: 'Pentium 100: £30' });
  await expect(shop).toContainText('£280 of');
  await expect(shop).toContainText('The PC still lacks');
});
