import { expect, test } from 'vitest';
import { cornerOffsets, lengthOf, pathOf, tidied } from './polyline.ts';

const corner = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 10 },
];
test('length, corners and path of a bent wire', () => {
  expect(lengthOf(corner)).toBe(40);
  expect(cornerOffsets(corner)).toEqual([0, 0.75, 1]);
  expect(pathOf(corner)).toBe('M0 0L30 0L30 10');
});
test('a line without length still has offsets that rise', () => {
  expect(
    cornerOffsets([
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ]),
  ).toEqual([0, 1]);
});
test('repeated corners and corners on a straight run go', () => {
  expect(
    tidied([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 10 },
    ]),
  ).toEqual(corner);
});
test('a run that turns back on itself keeps its turning point', () => {
  const back = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 4, y: 0 },
  ];
  expect(tidied(back)).toEqual(back);
});
