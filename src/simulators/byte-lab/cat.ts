// A cat, twelve dots by twelve: one bit a dot, 1 is white.
const ROWS = [
  '............',
  '.#........#.',
  '.##......##.',
  '.#.######.#.',
  '.#........#.',
  '#..#....#..#',
  '#..........#',
  '#....##....#',
  '#.#..##..#.#',
  '.#..#..#..#.',
  '..#......#..',
  '...######...',
];
export const CAT_WIDTH = 12;
/** Its dots, row by row; true is black. */
export const catDots: readonly boolean[] = ROWS.flatMap((row) => Array.from(row, (dot) => dot === '#'));
/** Its bytes, eight dots each. */
export const catBytes: readonly number[] = Array.from({ length: catDots.length / 8 }, (_, byte) =>
  catDots.slice(byte * 8, byte * 8 + 8).reduce((sum, isBlack) => sum * 2 + (isBlack ? 0 : 1), 0),
);
