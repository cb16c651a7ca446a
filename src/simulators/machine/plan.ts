// A plan of a place: each is drawn on a sheet of 1240 × 800.

export const SHEET = { x: 1240, y: 800 };
/** Left edge, upper edge, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];
export interface Plan {
  readonly boxes: Readonly<Record<string, Box>>;
  /** 'from to' → corners, in the direction that the key says. What is not listed runs straight from middle to middle. */
  readonly ways?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}
