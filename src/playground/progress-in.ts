import type { About } from '../simulation/index.ts';

/** How many challenges of a simulator are solved, in words; empty when none is yet. Entries are unknown JSON. */
export function progressIn(
  entries: ReadonlyMap<string, unknown>,
  { id, challengeIds }: Pick<About, 'id' | 'challengeIds'>,
): string {
  const solved = challengeIds.filter((challenge) => {
    const entry = entries.get(`simulator/${id}/challenge/${challenge}`);
    return typeof entry === 'object' && entry !== null && 'solved' in entry && entry.solved === true;
  });
  if (solved.length === 0) return '';
  return `${solved.length} of ${challengeIds.length} challenges solved`;
}
