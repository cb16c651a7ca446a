// Where each byte stands: twelve in a row, or six where there is little room. Both can be shared by 2 and 3, so that numbers
// and colours do not break at the end of a row; a page has the same bytes in both.
export const PAGE = 36;
export const CELL = 54;
/** From row to row. */
export const PITCH = 84;
/** Room for the addresses. */
export const GUTTER = 42;
export const CARD = 34;
export const TILE_Y = 56;
export const WIDE = 12;
export const NARROW = 6;
export const size = { wide: GUTTER + WIDE * CELL + 6, narrow: GUTTER + NARROW * CELL + 6 } as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** The top left corner of the cell with this place on the page. */
export const spotOf = (index: number, row: number): Spot => ({
  x: GUTTER + (index % row) * CELL,
  y: Math.trunc(index / row) * PITCH + 4,
});
export const pageOf = (at: number): number => Math.trunc(at / PAGE);

/** Where a card's middle is, from the left edge of its first byte: over the bytes that stand beside that one. */
export function middleOf(index: number, length: number, row: number): number {
  const beside = Math.min(length, row - (index % row), 4);
  return (beside * CELL) / 2;
}
