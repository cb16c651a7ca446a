// "Did you mean print?": the name a pupil most likely had in mind.

/** Names from other languages and from everyday words, and what Python calls them. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  true: 'True',
  false: 'False',
  null: 'None',
  none: 'None',
  nil: 'None',
  undefined: 'None',
  length: 'len',
  size: 'len',
  count: 'len',
  echo: 'print',
  say: 'print',
  write: 'print',
  puts: 'print',
  output: 'print',
  read: 'input',
  ask: 'input',
  prompt: 'input',
  string: 'str',
  number: 'int',
  integer: 'int',
  decimal: 'float',
  array: 'list',
  elseif: 'elif',
  function: 'def',
  push: 'append',
  add: 'append',
  toUpperCase: 'upper',
  toLowerCase: 'lower',
  contains: 'in',
};

/**
 * The nearest of `names` to `name`, or undefined when none is near: the same letters in another case first, then one
 * slip of the finger for every three letters.
 */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const sameLetters = names.find((one) => one !== name && one.toLowerCase() === lower);
  if (sameLetters !== undefined) return sameLetters;
  const other = OTHER_WORDS[name] ?? OTHER_WORDS[lower];
  const allowed = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const one of names) {
    if (one === name || Math.abs(one.length - name.length) > allowed) continue;
    const slips = distance(lower, one.toLowerCase());
    if (slips < least) [best, least] = [one, slips];
  }
  return other !== undefined && names.includes(other) && least > 1 ? other : best;
}

/** Slips of the finger between two words: a letter too many, too few, another, or two swapped. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const value = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(value(i - 1, j) + 1, value(i, j - 1) + 1, value(i - 1, j - 1) + (same ? 0 : 1));
      rows[i]?.push(swapped ? Math.min(least, value(i - 2, j - 2) + 1) : least);
    }
  }
  return value(a.length, b.length);
}
