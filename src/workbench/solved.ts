/** The challenges of a simulator that the pupil's record says are solved. Entries are unknown JSON. */
export function solvedIn(entries: ReadonlyMap<string, unknown>, simulator: string): ReadonlySet<string> {
  const start = `simulator/${simulator}/challenge/`;
  const solved = new Set<string>();
  for (const [key, value] of entries)
    if (
      key.startsWith(start) &&
      typeof value === 'object' &&
      value !== null &&
      'solved' in value &&
      value.solved === true
    )
      solved.add(key.slice(start.length));
  return solved;
}
