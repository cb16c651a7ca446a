interface Point {
  readonly index: number;
  readonly value: number;
}
/** The samples on a straight stroke between two points: a fast finger leaves no holes. */
export function between(a: Point, b: Point): { readonly from: number; readonly values: readonly number[] } {
  const [left, right] = a.index <= b.index ? [a, b] : [b, a];
  const far = right.index - left.index;
  const values = Array.from({ length: far + 1 }, (_, step) =>
    far === 0 ? b.value : Math.round(left.value + ((right.value - left.value) * step) / far),
  );
  return { from: left.index, values };
}
