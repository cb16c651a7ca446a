// A row of ten cells is written with very few texts: each letter has its own place in the text's lists of x and y. A
// text for each cell would be two hundred, and slow on a small computer.
import { cellSize } from './layout.ts';

export interface Glyphs {
  readonly text: string;
  readonly x: string;
  readonly y: string;
}
/** A line of a cell: its letters, the middle of the line, and how wide a letter is. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
export function glyphs(pieces: readonly Piece[]): Glyphs {
  const xs: number[] = [];
  const ys: number[] = [];
  let all = '';
  for (const { text, x, y, width } of pieces) {
    const letters = Array.from(text);
    for (const [index, letter] of letters.entries()) {
      // White space would be folded away, and all that follows with it.
      all += /\s/u.test(letter) ? '·' : letter;
      xs.push(Math.round((x + (index - (letters.length - 1) / 2) * width) * 10) / 10);
      ys.push(y);
    }
  }
  return { text: all, x: xs.join(' '), y: ys.join(' ') };
}

const LARGE = 8.4;
const SMALL = 6.6;
/** Letters of a cell's number that stand on one line. */
const ONE_LINE = 4;

const middle = (column: number): number => (column + 0.5) * cellSize.x;
const isSmall = (lines: readonly string[]): boolean => lines.length > 1 || (lines[0] ?? '').length > ONE_LINE;

/** The words of ten cells, one line each where they are short, else two small ones. */
export function valuesOf(cells: readonly { readonly column: number; readonly lines: readonly string[] }[]): {
  readonly large: Glyphs;
  readonly small: Glyphs;
} {
  return {
    large: glyphs(
      cells
        .filter(({ lines }) => !isSmall(lines))
        .map(({ column, lines: [text = ''] }) => ({ text, x: middle(column), y: 31, width: LARGE })),
    ),
    small: glyphs(
      cells
        .filter(({ lines }) => isSmall(lines))
        .flatMap(({ column, lines }) =>
          lines.map((text, line) => ({ text, x: middle(column), y: 23 + line * 12, width: SMALL })),
        ),
    ),
  };
}

/** The addresses of a row, in the corners of its cells. */
export function addressesOf(row: number): Glyphs {
  return glyphs(
    Array.from({ length: 10 }, (_, column) => {
      const text = String(row * 10 + column);
      return { text, x: column * cellSize.x + 3 + (text.length * 5.6) / 2, y: 10.5, width: 5.6 };
    }),
  );
}
