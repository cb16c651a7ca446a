// What the unit does with two numbers: column by column, as it is done on paper, by one rule for every base.
import { chained, type Column, digitsOf, fromDigits } from '../../lib/columns.ts';

/** In the order of the keys. */
export const operations = ['add', 'sub', 'cmp', 'and', 'or', 'shl', 'shr'] as const;
export type Operation = (typeof operations)[number];

/** How many binary columns there are, and how many different numbers they can show. */
export const BITS = 8;
export const RANGE = 2 ** BITS;

/** The lamps that say something about an answer. */
export interface Flags {
  readonly zero: boolean;
  /** The carry, the borrow or the shifted digit that found no column. */
  readonly carry: boolean;
  /** The leftmost column of the answer is 1. */
  readonly negative: boolean;
  /** Read as signed numbers, the answer is wrong: it did not fit. */
  readonly overflow: boolean;
}

export interface Outcome {
  /** From the right: the ones come first. */
  readonly columns: readonly Column[];
  /** The pattern of the answer, 0–255. For a comparison the difference, which is thrown away. */
  readonly value: number;
  readonly flags: Flags;
  /** For a comparison: 1 when the first number is bigger, 0 when they are equal, −1 when it is smaller. */
  readonly order: -1 | 0 | 1;
}

/** Whether an operation works from column to column. The others look at each column alone. */
export const carries = (operation: Operation): boolean =>
  operation === 'add' || operation === 'sub' || operation === 'cmp';
/** Whether an operation takes the second number. */
export const takesTwo = (operation: Operation): boolean => operation !== 'shl' && operation !== 'shr';

/** Each column by itself: and, or, and the two shifts. `filler` comes in at the left of a shift to the right. */
function separate(operation: Operation, a: number, b: number, filler: number): Column[] {
  const left = digitsOf(a, 2, BITS);
  const right = digitsOf(b, 2, BITS);
  return left.map((digit, place) => {
    const other = right[place] ?? 0;
    if (operation === 'and' || operation === 'or')
      return {
        a: digit,
        b: other,
        in: 0,
        out: 0,
        result: operation === 'and' ? digit & other : digit | other,
      };
    const from = operation === 'shl' ? (left[place - 1] ?? 0) : (left[place + 1] ?? filler);
    return { a: digit, b: 0, in: from, out: digit, result: from };
  });
}

function carryOf(operation: Operation, columns: readonly Column[]): boolean {
  if (operation === 'and' || operation === 'or') return false;
  return (operation === 'shr' ? columns[0] : columns.at(-1))?.out === 1;
}
function overflowOf(operation: Operation, columns: readonly Column[]): boolean {
  const last = columns.at(-1);
  if (carries(operation)) return last?.in !== last?.out;
  return operation === 'shl' && last?.a !== last?.result;
}
function orderOf({ zero, carry, negative, overflow }: Flags, signed: boolean): -1 | 0 | 1 {
  if (zero) return 0;
  return (signed ? negative !== overflow : carry) ? -1 : 1;
}

/**
 * Does an operation on two patterns, 0–255. Taking away is by borrowing; a comparison takes away and keeps the flags
 * only; a shift moves the first number by one place. `signed` matters to the order, and to a shift to the right,
 * which then keeps the sign. Flags as in any textbook, with the carry of a subtraction as a borrow (as on x86).
 */
export function operate(operation: Operation, a: number, b: number, signed: boolean): Outcome {
  const columns = carries(operation)
    ? chained(operation === 'add' ? 'add' : 'sub', a, b, 2, BITS)
    : separate(operation, a, b, signed && a >= RANGE / 2 ? 1 : 0);
  const digits = columns.map(({ result }) => result);
  const value = fromDigits(digits, 2);
  const flags = {
    zero: value === 0,
    carry: carryOf(operation, columns),
    negative: digits.at(-1) === 1,
    overflow: overflowOf(operation, columns),
  };
  return { columns, value, flags, order: orderOf(flags, signed) };
}

/** What a pattern means: 0…255, or −128…127 when the leftmost lamp counts as −128. */
export const asRead = (pattern: number, signed: boolean): number =>
  signed && pattern >= RANGE / 2 ? pattern - RANGE : pattern;
/** The pattern of a number: the other way round. */
export const patternOf = (value: number): number => ((value % RANGE) + RANGE) % RANGE;

/** What the sum would be on paper, with as many columns as it needs. */
export function trueAnswer(operation: Operation, a: number, b: number, signed: boolean): number {
  const first = asRead(a, signed);
  const second = asRead(b, signed);
  if (operation === 'add') return first + second;
  if (operation === 'sub' || operation === 'cmp') return first - second;
  if (operation === 'shl') return first * 2;
  return asRead(operate(operation, a, b, signed).value, signed);
}

/** The columns of the sum on paper in tens; none where paper has another way (below zero, minus numbers, and, or). */
export function paperColumns(operation: Operation, a: number, b: number, signed: boolean): readonly Column[] {
  if (!carries(operation)) return [];
  if (signed && (a >= RANGE / 2 || b >= RANGE / 2)) return [];
  if (operation !== 'add' && a < b) return [];
  // Nobody writes a column of nothing: as many columns as the longest of the three numbers.
  const longest = Math.max(a, b, operation === 'add' ? a + b : 0);
  return chained(operation === 'add' ? 'add' : 'sub', a, b, 10, `${longest}`.length);
}
