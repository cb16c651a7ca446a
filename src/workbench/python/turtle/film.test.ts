import { expect, test } from 'vitest';
import { createFilm } from './film.ts';
import { inOrder } from './sheets.ts';

const line = (id: number, at: readonly number[]) => [id, 'l', id, at, '#000000', 1];
const WINDOW = ['canvas', 1, 400, 300, '#ffffff', [-200, -150, 200, 150]];
/** A window, then line after line; one that grows, one that goes, a dark background. */
const pieces: readonly (readonly unknown[])[] = [
  [['begin'], ['arrive', 1], WINDOW],
  [['items', 1, [line(1, [0, 0, 1, 0])]]],
  [['items', 1, [line(1, [0, 0, 2, 0]), line(2, [0, 0, 0, 1])]]],
  [['gone', 1, [2]]],
  [['canvas', 1, 400, 300, '#000080', [-200, -150, 200, 150]]],
  ...Array.from({ length: 900 }, (_, n) => [['items', 1, [line(n + 3, [n, 0, n, 1])]]]),
];
const told = (film: ReturnType<typeof createFilm>) =>
  [...film.sheets.sheets.values()].map((sheet) => [
    sheet.background,
    sheet.items.size,
    inOrder(sheet)
      .slice(0, 2)
      .map(({ at }) => at.join()),
  ]);

test('turned on piece by piece, it shows what had been drawn by then', () => {
  const film = createFilm(pieces);
  expect(told(film)).toEqual([]);
  expect([film.turnTo(1), told(film)]).toEqual([true, [['#ffffff', 0, []]]]);
  expect([film.turnTo(2), told(film)]).toEqual([false, [['#ffffff', 1, ['0,0,1,0']]]]);
  expect([film.turnTo(3), told(film)]).toEqual([false, [['#ffffff', 2, ['0,0,2,0', '0,0,0,1']]]]);
  expect([film.turnTo(5), told(film)]).toEqual([true, [['#000080', 1, ['0,0,2,0']]]]);
});

test('turned back, or to any place, it is as if turned there at once', () => {
  const film = createFilm(pieces);
  for (const count of [905, 904, 3, 399, 400, 401, 2, 0, 700, 199, 4, 9999]) {
    const fresh = createFilm(pieces);
    fresh.turnTo(count);
    film.turnTo(count);
    expect(told(film), `after ${count}`).toEqual(told(fresh));
  }
});
