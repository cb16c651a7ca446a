import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { keyLabel, browserKey, tkKey } from './keys.ts';
import { readMessages } from './messages.ts';
import { boundsOf, emptySheets, inOrder, reachesOut, type Sheet, take, viewOf } from './sheets.ts';
import { toSvg } from './svg.ts';

/** The first canvas after these messages. */
function sheetAfter(...messages: readonly unknown[]): Sheet {
  const all = emptySheets();
  for (const message of readMessages(JSON.stringify(messages))) take(all, message);
  const sheet = all.sheets.get(1);
  if (!sheet) throw new Error('no canvas');
  sheet.bounds = boundsOf(sheet);
  return sheet;
}
const CANVAS = ['canvas', 1, 400, 300, '#ffffff', [-200, -150, 200, 150]];
const line = (id: number, height: number, at: readonly number[], colour = '#000000') => [
  id,
  'l',
  height,
  at,
  colour,
  1,
];

test('items lie in the order of their heights, wherever they come in', () => {
  const sheet = sheetAfter(CANVAS, [
    'items',
    1,
    [line(1, 5, [0, 0, 1, 1]), line(2, 3, [0, 0, 1, 1]), line(3, 4, [0, 0, 1, 1], '')],
  ]);
  expect(inOrder(sheet).map(({ id }) => id)).toEqual([2, 1]);
});

test('what has gone is gone, and the lowest change is remembered', () => {
  const sheet = sheetAfter(CANVAS, ['items', 1, [line(1, 5, [0, 0, 1, 1]), line(2, 6, [0, 0, 1, 1])]]);
  sheet.lowest = Infinity;
  const all = emptySheets();
  all.sheets.set(1, sheet);
  take(all, { is: 'gone', canvas: 1, items: [2, 99] });
  expect([sheet.items.size, sheet.lowest]).toEqual([1, 6]);
});

test('the window is as large as the program has made it, and a larger plane is shown whole', () => {
  const [w, h] = [400, 300];
  expect(viewOf(sheetAfter(CANVAS))).toEqual({ left: -200, top: -150, width: w, height: h });
  expect(viewOf(sheetAfter(['canvas', 1, w, h, '#ffffff', [-400, -300, 400, 300]]))).toMatchObject({
    width: 800,
    height: 600,
  });
  expect(viewOf(sheetAfter(['canvas', 1, w, h, '#ffffff', null]))).toEqual({
    left: 0,
    top: 0,
    width: w,
    height: h,
  });
});

test('what lies outside is noticed, and can be shown', () => {
  const sheet = sheetAfter(CANVAS, ['items', 1, [line(1, 1, [0, 0, 500, 0])]]);
  expect(reachesOut(sheet)).toBe(true);
  sheet.whole = true;
  const { left, width } = viewOf(sheet);
  expect(left + width).toBe(510);
  expect(reachesOut(sheetAfter(CANVAS, ['items', 1, [line(1, 1, [0, 0, 100, 0])]]))).toBe(false);
});

test('in words', () => {
  expect(describe(sheetAfter(CANVAS))).toBe('Nothing is drawn.');
  const items = [
    line(1, 1, [0, 0, 1, 1, 2, 2], '#ff0000'),
    line(2, 2, [0, 0, 1, 1], '#0000fe'),
    [3, 'p', 3, [0, 0, 1, 1, 2, 0], '#ffff00', '', 1],
    [4, 'p', 4, [0, 0, 1, 1, 2, 0], '#000000', '#000000', 1],
    [5, 't', 5, [0, 0], '#000000', 'Hello!', 'Arial', 12, false, false, 'sw'],
  ];
  expect(describe(sheetAfter(CANVAS, ['items', 1, items]))).toBe(
    '3 lines, red and blue. 1 filled shape, yellow. 1 turtle. The words: “Hello!”.',
  );
});

test('as SVG, with what is written made harmless', () => {
  const items = [
    line(1, 1, [0, 0, 10, -10.126], '#ff0000'),
    [2, 't', 5, [0, 0], '#000000', '<b> & "x"', 'Arial', 20, true, false, 'sw'],
    [3, 'o', 6, [0, 0, 10, 20], '#00ff00', '', 1],
  ];
  const svg = toSvg(sheetAfter(CANVAS, ['items', 1, items]), new Map(), 'A <race>');
  expect(svg).toContain('viewBox="-200 -150 400 300"');
  expect(svg).toContain('<title>A &lt;race&gt;</title>');
  expect(svg).toContain('<polyline points="0,0 10,-10.13" fill="none" stroke="#ff0000" stroke-width="1"/>');
  expect(svg).toContain('&lt;b&gt; &amp; &quot;x&quot;');
  expect(svg).toContain('<ellipse cx="5" cy="10" rx="5" ry="10" fill="#00ff00"/>');
});

test('keys have two names', () => {
  expect(['ArrowUp', ' ', 'a'].map(tkKey)).toEqual(['Up', 'space', 'a']);
  expect(['Left', 'Return', 'q'].map(browserKey)).toEqual(['ArrowLeft', 'Enter', 'q']);
  expect(keyLabel('Up')).toEqual(['↑', 'Arrow up']);
});
