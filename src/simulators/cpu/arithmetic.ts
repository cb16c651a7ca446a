// What the ALU does with three digits. The rule and its reasons stand in state.ts.

export interface Answer {
  /** The true answer, −1998…1998. */
  readonly exact: number;
  /** What fits in the accumulator: the last three digits, with the sign. */
  readonly word: number;
  readonly negative: boolean;
  readonly overflow: boolean;
}

/** What three digits keep of an answer. */
export function arithmetic(exact: number): Answer {
  // `+ 0` makes the −0 of −1000 % 1000 a plain zero.
  return { exact, word: (exact % 1000) + 0, negative: exact < 0, overflow: exact > 999 || exact < -999 };
}
