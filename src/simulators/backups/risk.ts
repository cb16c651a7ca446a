// What would be lost if something happened tomorrow morning: worked out with the copies that there are, taking them for whole.
import { type BadKind, EFFECTS } from './luck.ts';
import { PLACES } from './plan.ts';
import type { State } from './state.ts';

export interface Risk {
  readonly kind: BadKind;
  /** Days of work that would be gone. */
  readonly lost: number;
}
const ASKED: readonly BadKind[] = ['disk', 'fire', 'ransom', 'closed', 'mistake'];
/** A mistake is asked about as if it had been noticed four weeks late; sixty days of work are in the folder. */
const LATE = 28;
const FOLDER = 60;

/** For each thing that can go wrong: how many days of work no copy holds that would be left. */
export function riskOf({ stores, week, made, result }: State): readonly Risk[] {
  const today = week * 7 + 1;
  const believed = made - result.lost;
  return ASKED.map((kind) => {
    const copies = PLACES.flatMap((place) =>
      EFFECTS[kind].hits.includes(place) ? [] : (stores[place]?.copies ?? []),
    ).filter(({ known }) => known !== true);
    if (kind === 'mistake')
      return { kind, lost: copies.some(({ day }) => day < today - LATE) ? 0 : Math.min(FOLDER, believed) };
    const best = Math.max(0, ...copies.map(({ label }) => label));
    return { kind, lost: Math.max(0, believed - best) };
  });
}
