// What is different between two moments of a recording, and what was printed between them. Pure.
import { type Moment, reach, type Recording, type Thing, type Value } from './recording.ts';

/** What is different in a moment: ringed in the pictures. */
export interface Changes {
  /** 'frame id:name' of each name with a new value. */
  readonly names: ReadonlySet<string>;
  /** Thing → the places in it that are new or different. A new thing has none. */
  readonly things: ReadonlyMap<number, ReadonlySet<number>>;
  /** Things that were not there. */
  readonly born: ReadonlySet<number>;
}

export const NO_CHANGES: Changes = { names: new Set(), things: new Map(), born: new Set() };
export const nameKey = (frame: number, name: string): string => `${frame}:${name}`;

/** What changed from one moment to another, both ways alike. */
export function changesBetween(before: Moment | undefined, now: Moment): Changes {
  if (!before) return NO_CHANGES;
  const names = new Set<string>();
  for (const frame of now.frames) {
    const old = before.frames.find(({ id }) => id === frame.id);
    for (const [name, value] of frame.names)
      if (!old || !isSame(old.names.get(name), value)) names.add(nameKey(frame.id, name));
  }
  const things = new Map<number, ReadonlySet<number>>();
  const born = new Set<number>();
  const seenBefore = reach(rootsOf(before), before.things);
  for (const id of reach(rootsOf(now), now.things)) {
    const thing = now.things.get(id);
    if (!thing) continue;
    const old = seenBefore.has(id) ? before.things.get(id) : undefined;
    if (!old) born.add(id);
    else if (old !== thing) {
      const places = changedPlaces(old, thing);
      if (places.size > 0 || old.total !== thing.total) things.set(id, places);
    }
  }
  return { names, things, born };
}

export const rootsOf = ({ frames, gives }: Moment): readonly Value[] => [
  ...frames.flatMap(({ names }) => [...names.values()]),
  ...(gives === undefined ? [] : [gives]),
];

function changedPlaces(old: Thing, now: Thing): ReadonlySet<number> {
  const places = new Set<number>();
  const oldByKey = new Map(old.keys.map((key, at) => [JSON.stringify(key), old.values[at]]));
  for (const [at, value] of now.values.entries()) {
    const key = now.keys[at];
    const was = key === undefined ? old.values[at] : oldByKey.get(JSON.stringify(key));
    if (was === undefined || !isSame(was, value)) places.add(at);
  }
  return places;
}

export function isSame(a: Value | undefined, b: Value): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

/** The pieces of output between two lengths, in characters as Python counts them. */
export function outputBetween(
  { output }: Recording,
  from: number,
  to: number,
): readonly (readonly [kind: 'out' | 'err' | 'typed', text: string])[] {
  const pieces: (readonly [kind: 'out' | 'err' | 'typed', text: string])[] = [];
  let at = 0;
  for (const [kind, text] of output) {
    const letters = /[\ud800-\udbff]/.test(text) ? Array.from(text) : text;
    const [start, end] = [Math.max(0, from - at), Math.min(letters.length, to - at)];
    if (end > start)
      pieces.push([
        kind,
        typeof letters === 'string' ? letters.slice(start, end) : letters.slice(start, end).join(''),
      ]);
    at += letters.length;
    if (at >= to) break;
  }
  return pieces;
}
