/** Counts as heights 0 to 4, by powers: 0 only for never, 4 for the most. One read shows beside a thousand. */
export function heatLevels(counts: readonly number[]): readonly number[] {
  const most = Math.max(1, ...counts);
  return counts.map((count) => Math.ceil((4 * Math.log(1 + count)) / Math.log(1 + most)));
}
