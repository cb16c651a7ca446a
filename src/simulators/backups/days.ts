// Days of work as ranges, so that a copy can say exactly which days it holds.

/** From the first to the last day, both in it. */
export type Range = readonly [from: number, to: number];
/** Sorted, and no two touch. */
export type Days = readonly Range[];

export function countOf(days: Days): number {
  return days.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** The days that are in one of the two, or in both. */
export function union(a: Days, b: Days): Days {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  const out: [number, number][] = [];
  for (const [from, to] of [...a, ...b].sort((one, other) => one[0] - other[0])) {
    const last = out.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** The days without those of one range. */
export function without(days: Days, [first, last]: Range): Days {
  return days.flatMap(([from, to]): Range[] => [
    ...(from < first ? [[from, Math.min(to, first - 1)] as const] : []),
    ...(to > last ? [[Math.max(from, last + 1), to] as const] : []),
  ]);
}

/** The days and one more after them. */
export function withDay(days: Days, day: number): Days {
  const last = days.at(-1);
  return last && last[1] === day - 1 ? [...days.slice(0, -1), [last[0], day]] : [...days, [day, day]];
}
