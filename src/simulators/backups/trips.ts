// Which copies travelled between two moments a week apart: out to their places, or back to the server.
import { type PlaceId, PLACES } from './plan.ts';
import type { State } from './state.ts';
import { badOf } from './model.ts';

export interface Trip {
  readonly place: PlaceId;
  /** The days of work on its label. */
  readonly label: number;
  /** From the place to the server: a copy is brought back. */
  readonly back: boolean;
}
/** None after a jump of more than a week. */
export function tripsBetween(one: State | undefined, other: State, backwards: boolean): readonly Trip[] {
  const [earlier, later] = backwards ? [other, one] : [one, other];
  if (!earlier || !later || later.setup !== earlier.setup || later.week !== earlier.week + 1) return [];
  const from = badOf(later)?.from;
  const out = PLACES.flatMap((place): Trip[] => {
    const newest = later.stores[place]?.copies.at(-1);
    return newest && newest.day > earlier.week * 7 ? [{ place, label: newest.label, back: false }] : [];
  });
  // One idea at a time: on a bad day what comes back is shown, and not what is copied out afterwards.
  return from ? [{ place: from.place, label: later.made - later.result.lost, back: true }] : out;
}
