// Where what a program printed leaves what it should print.

export interface LinePair {
  /** Undefined where there should be no such line, or is none. */
  readonly want: string | undefined;
  readonly got: string | undefined;
  readonly same: boolean;
  /** The first column (from 0) that differs, on the first line that does. */
  readonly from?: number;
}

/** The lines side by side, from the top. */
export function sideBySide(wants: readonly string[], got: readonly string[]): LinePair[] {
  let isFirst = true;
  return Array.from({ length: Math.max(wants.length, got.length) }, (_, at): LinePair => {
    const want = wants[at];
    const have = got[at];
    const same = want === have;
    const pair = { want, got: have, same };
    if (same || !isFirst) return pair;
    isFirst = false;
    return want === undefined || have === undefined ? pair : { ...pair, from: firstDifference(want, have) };
  });
}

/** How many characters two texts have in common at their beginning. */
export function firstDifference(one: string, two: string): number {
  let at = 0;
  while (at < one.length && at < two.length && one[at] === two[at]) at++;
  return at;
}
