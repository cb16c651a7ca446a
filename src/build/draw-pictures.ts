// `npm run pictures`: draws the icons and the pictures of link previews into public/, once, with the browser of the tests.
// They are kept in the repository: a build needs no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { resolveBrowser } from '../../test/support/browser.ts';

const root = resolve(import.meta.dirname, '../..');
const font = (file: string): string =>
  `data:font/woff2;base64,${readFileSync(join(root, 'node_modules/@fontsource-variable', file)).toString('base64')}`;
const INK = '#1c2340';
const ROLES = {
  data: ['#8f4310', '#f8dfc8'],
  instruction: ['#6b2a6e', '#f0dcee'],
  address: ['#0d5582', '#d5e8f3'],
  control: ['#f2b705', '#fdeeba'],
} as const;

const box = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="${fill}" stroke="${INK}" stroke-width="5"/>`;
const tile = (x: number, y: number, role: keyof typeof ROLES, text: string): string =>
  `<rect x="${x}" y="${y}" width="76" height="60" rx="8" fill="${ROLES[role][0]}" stroke="${INK}" stroke-width="5"/>
   <text x="${x + 38}" y="${y + 43}" text-anchor="middle" class="code" fill="${role === 'control' ? INK : '#fff'}">${text}</text>`;
const wire = (d: string): string =>
  `<path d="${d}" fill="none" stroke="${INK}" stroke-width="5" stroke-linejoin="round"/>`;

/** Memory at the left, the processor at the right, a tile on the wire between them. */
const machine = `
  ${wire('M250 120h190M250 210h190M540 350v40H130v-40')}
  ${box(30, 40, 220, 310, '#fffdf6')}
  ${[0, 1, 2, 3].map((row) => box(52, 62 + row * 70, 176, 58, row === 1 ? ROLES.address[1] : '#fff8ea')).join('')}
  ${['LDA 8', 'ADD 9', 'OUT', 'HLT'].map((text, row) => `<text x="72" y="${102 + row * 70}" class="code" fill="${INK}">${text}</text>`).join('')}
  ${box(440, 40, 200, 310, '#fffdf6')}
  ${box(464, 66, 152, 70, ROLES.instruction[1])}${box(464, 160, 152, 70, ROLES.data[1])}${box(464, 254, 152, 70, ROLES.control[1])}
  <path d="M482 300h22v-28h28v28h28v-28h28v28h12" fill="none" stroke="${INK}" stroke-width="5"/>
  ${tile(310, 90, 'instruction', 'ADD')}${tile(500, 165, 'data', '7')}`;
const python = `
  ${box(30, 40, 380, 310, '#fffdf6')}
  ${['for n in range(3):', '    print(n)'].map((text, row) => `<text x="56" y="${108 + row * 52}" class="code" fill="${INK}">${text}</text>`).join('')}
  ${wire('M410 195h60')}
  ${box(470, 40, 180, 310, ROLES.data[1])}
  ${['0', '1', '2'].map((text, row) => tile(522, 72 + row * 88, 'data', text)).join('')}`;

const PREVIEWS: readonly (readonly [file: string, kicker: string, headline: string, scene: string])[] = [
  ['home', 'The Year of Code', 'Find out what is inside a computer', machine],
  ['lesson', 'The Year of Code · a lesson', 'Open the machine and look inside', machine],
  ['play', 'The Year of Code · play', 'A machine you can take apart', machine],
  ['play-cpu', 'The Year of Code · play', 'The processor, one step at a time', machine],
  ['play-python', 'The Year of Code · play', 'Write Python, run it right here', python],
  ['lessons-machine-fetch-decode-execute', 'The Year of Code · a lesson', 'Fetch, decode, execute', machine],
];

const css = `
  @font-face { font-family: Head; src: url(${font('bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2')}); font-weight: 200 800; }
  @font-face { font-family: Code; src: url(${font('atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2')}); font-weight: 200 800; }
  @font-face { font-family: Text; src: url(${font('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')}); font-weight: 200 800; }
  body { margin: 0; background: #fff8ea; color: ${INK}; width: 1200px; height: 630px; position: relative; overflow: hidden; }
  p { position: absolute; left: 64px; top: 56px; margin: 0; font: 500 30px Text; }
  h1 { position: absolute; left: 64px; top: 128px; width: 400px; margin: 0; font: 800 68px/1.04 Head; letter-spacing: -0.5px; }
  svg { position: absolute; left: 484px; top: 122px; width: 690px; }
  b { position: absolute; left: 0; bottom: 0; width: 100%; height: 26px; background: #c8452c; border-top: 5px solid ${INK}; }
  .code { font: 700 30px Code; }`;

const { executablePath, args, env } = await resolveBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...args],
  env: { ...process.env, ...env },
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [file, kicker, headline, scene] of PREVIEWS) {
  await page.setContent(
    `<style>${css}</style><p>${kicker}</p><h1>${headline}</h1><svg viewBox="0 0 690 410">${scene}</svg><b></b>`,
  );
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(join(root, 'public/previews', `${file}.png`), await page.screenshot());
}
const icon = readFileSync(join(root, 'public/icons/icon.svg'), 'utf8');
for (const [file, size, inset] of [
  ['icon-32', 32, 0],
  ['icon-180', 180, 0],
  ['icon-192', 192, 0],
  ['icon-512', 512, 0],
  ['icon-maskable-512', 512, 60],
] as const) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;background:${inset || size === 180 ? '#fff8ea' : 'transparent'}}svg{display:block;margin:${inset}px;width:${size - 2 * inset}px}</style>${icon}`,
  );
  writeFileSync(join(root, 'public/icons', `${file}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
