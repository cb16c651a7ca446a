// The byte lab as a pupil uses it: by touch, by keyboard, and with files of their own, which go nowhere.
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { defaultSetup, start } from '../../src/simulators/byte-lab/model.ts';
import { sampleBytes } from '../../src/simulators/byte-lab/files/samples.ts';
import { expect, test } from './fixture.ts';
import { BytePage } from './pages/byte-page.ts';

const state = start(defaultSetup);
const GIGABYTE = 1_000_000_000;

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('the same bytes as text, dots and sound, changed by touch; nothing sticks out', async ({ page }) => {
    const lab = new BytePage(page);
    await lab.open('text=abc&width=1');
    await lab.button('é').tap();
    await expect(lab.byte(4)).toHaveAccessibleName('Byte 4: 169');
    await expect(lab.sentence).toHaveText('Read as text, 5 bytes are 4 characters.');
    await lab.readAs('Picture').check();
    await lab.dot(1, 1).tap();
    await expect(lab.byte(0)).toHaveAccessibleName('Byte 0: 255');
    await lab.readAs('Sound').check();
    await expect(page.getByRole('slider', { name: 'Sample 0' })).toHaveAttribute('aria-valuenow', '255');
    await lab.button('Hear it').tap();
    await expect(lab.button('Stop')).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

test('by keyboard alone: along the bytes, a bit, a dot, and back', async ({ page }) => {
  const lab = new BytePage(page);
  await lab.open('text=cat');
  await lab.byte(0).focus();
  await page.keyboard.press('ArrowRight');
  await expect(lab.byte(1)).toBeFocused();
  await lab.bit(32).focus();
  await page.keyboard.press('Space');
  await expect(lab.text).toHaveValue('cAt');
  await lab.text.press('End');
  await page.keyboard.type('é');
  await expect(lab.text).toHaveValue('cAté');
  await lab.readAs('Picture').focus();
  await page.keyboard.press('Space');
  await lab.dot(1, 1).focus();
  await page.keyboard.press('Enter');
  await expect(lab.byte(0)).toHaveAccessibleName('Byte 0: 255');
  await lab.button('Back').press('Enter');
  await expect(lab.byte(0)).toHaveAccessibleName('Byte 0: 99');
});

test('files of one’s own are known by their bytes, are read in slices, and nothing is asked of the network', async ({
  page,
}, info) => {
  const lab = new BytePage(page);
  await lab.open('lens=files&file=cat');
  await expect(lab.fileTitle).toContainText('PNG picture, 12 × 12 dots · 512 bytes');
  await page.getByLabel('rename to').selectOption('.txt');
  await expect(page.getByText('Its name ends in .txt. But its bytes')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await lab.give({ name: 'essay.txt', bytes: sampleBytes('photo', state) });
  await expect(lab.fileTitle).toContainText('JPEG photo, 16 × 16 dots');
  await lab.give({ name: 'song', bytes: sampleBytes('lost-4', state) });
  await expect(lab.fileTitle).toContainText('MP3 music');
  await lab.give({ name: 'work.docx', bytes: sampleBytes('homework', state).slice(0, 300) });
  await expect(page.getByText('the file was cut off').first()).toBeVisible();
  await lab.give({ name: 'nothing.pdf', bytes: '' });
  await expect(page.getByText('This file is empty.').first()).toBeVisible();
  const film = info.outputPath('film.mp4');
  writeFileSync(
    film,
    Buffer.from([
      0,
      0,
      0,
      16,
      ...Buffer.from('ftypisom'),
      0,
      0,
      2,
      0,
      0x3b,
      0x9a,
      0xc9,
      0xf0,
      ...Buffer.from('mdat'),
    ]),
  );
  truncateSync(film, GIGABYTE); // a gigabyte of nothing takes no room on the disk
  await lab.giveFromDisk(film);
  await expect(lab.fileTitle).toContainText('MP4 film · 1,000,000,000 bytes');
  await lab.goToByte(999_999_999);
  await expect(lab.hex).toHaveAttribute('data-hex', '999999996');
  expect(asked).toEqual([]);
  rmSync(film);
  await page.reload();
  await expect(page.getByText('Take a file from the shelf')).toBeVisible();
});
