// Where the things of a picture stand: those that names point at first, then what these hold, and so on to the right.
import { type Frame, isReference, type Moment, reach, type Value } from '../../../python/index.ts';

/** The numbers of the things in each column; a thing is in the first column it can be in. */
export function columnsOf(
  { things, gives }: Moment,
  frames: readonly Frame[],
): readonly (readonly number[])[] {
  const columns: (readonly number[])[] = [];
  const placed = new Set<number>();
  let edge: readonly Value[] = [
    ...(gives === undefined ? [] : [gives]),
    ...frames.flatMap(({ names }) => [...names.values()]),
  ];
  const all = reach(edge, things).size;
  while (placed.size < all) {
    const ids = [...new Set(edge.filter(isReference).map(({ r }) => r))].filter(
      (id) => things.has(id) && !placed.has(id),
    );
    if (ids.length === 0) break;
    for (const id of ids) placed.add(id);
    columns.push(ids);
    edge = ids.flatMap((id) => [...(things.get(id)?.keys ?? []), ...(things.get(id)?.values ?? [])]);
  }
  return columns;
}
