// What the ALU does with three digits.
//
// rules (textbooks leave them open)
// Words are −999…999, as in Peter Higginson's simulator. (The 1965 machine has 0…999 only, with a negative light.)
// ADD and SUB beyond that range keep the last three digits and the sign, like a milometer: 999 + 1 → 0, −999 − 2 → −1;
// `overflow` says that a digit was lost. Englander's book leaves this undefined; keeping three digits is what machines of
// 0…999 do (github.com/trincot/lmc, Paul Hankin's), so programs that count on it still work.

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
