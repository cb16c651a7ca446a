// Sums as they are done on paper: column by column, by one rule for every base.

/** One column of a sum, from the right. */
export interface Column {
  readonly a: number;
  readonly b: number;
  /** What came from another column: a carry, a borrow that is owed, or the digit that is shifted in. */
  readonly in: number;
  /** What goes to another column: a carry, a borrow, or the digit that is shifted out. */
  readonly out: number;
  readonly result: number;
}

/** The digits of a number from 0 up, in a base, from the right. */
export function digitsOf(value: number, base: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => Math.trunc(value / base ** place) % base);
}
export const fromDigits = (digits: readonly number[], base: number): number =>
  digits.reduce((sum, digit, place) => sum + digit * base ** place, 0);

/** Adds one column. Never more than one is carried: even 9 + 9 + 1 is only 19. */
function addColumn(a: number, b: number, carried: number, base: number): Column {
  const sum = a + b + carried;
  return { a, b, in: carried, out: sum >= base ? 1 : 0, result: sum % base };
}
/** Takes away in one column: a one borrowed from the column on the left is worth as much as the base. */
function subtractColumn(a: number, b: number, owed: number, base: number): Column {
  const difference = a - b - owed;
  const out = difference < 0 ? 1 : 0;
  return { a, b, in: owed, out, result: difference + out * base };
}

/** Adds or takes away in any base, from the right to the left, in so many columns. Exact as long as the numbers are (up to 2 to the power of 53). */
export function chained(sign: 'add' | 'sub', a: number, b: number, base: number, count: number): Column[] {
  const column = sign === 'add' ? addColumn : subtractColumn;
  const columns: Column[] = [];
  const right = digitsOf(b, base, count);
  for (const [place, digit] of digitsOf(a, base, count).entries())
    columns.push(column(digit, right[place] ?? 0, columns.at(-1)?.out ?? 0, base));
  return columns;
}
