// The pupil's record: a map from a key to a small JSON value with the time it was written. Pure: time is passed in.

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** One thing the pupil did. Without a value it says that the thing was taken away. */
export interface Entry {
  /** When it was written: milliseconds since 1970, made larger than any `at` seen before under the same key. */
  readonly at: number;
  readonly value?: Json;
}
export type PupilRecord = ReadonlyMap<string, Entry>;

export const EMPTY: PupilRecord = new Map();
/** Later than this is not a time a clock can say. */
export const LAST_TIME = 8_640_000_000_000_000;

/**
 * A key is a kind, a slash and a name: 'lesson/machine/ram/step'. No control characters, at most 160 characters,
 * so that a file from elsewhere cannot put just anything into the storage.
 */
export const isKey = (key: string): boolean =>
  /^[a-z]+(?:\/[^\p{Cc}/]{1,80}){1,6}$/u.test(key) && key.length <= 160;

/** Writes `value` under `key` at `now`. The same record when nothing changes. */
export function put(record: PupilRecord, key: string, value: Json | undefined, now: number): PupilRecord {
  const before = record.get(key);
  if (before === undefined ? value === undefined : sameValue(before.value, value)) return record;
  // A clock that was set back must not make the newest write look old.
  const at = Math.max(Math.trunc(now), (before?.at ?? 0) + 1);
  return new Map(record).set(key, value === undefined ? { at } : { at, value });
}

/** The newer of two entries. Written at the same moment: a fixed choice, so that every tab makes the same. */
export function newer(one: Entry, two: Entry): Entry {
  if (one.at !== two.at) return one.at > two.at ? one : two;
  return text(one.value) >= text(two.value) ? one : two;
}

/** Both records, the newest entry of each key. The order of the two makes no difference. */
export function merge(mine: PupilRecord, theirs: PupilRecord): PupilRecord {
  const both = new Map(mine);
  for (const [key, entry] of theirs) {
    const before = both.get(key);
    both.set(key, before ? newer(before, entry) : entry);
  }
  return both;
}

export const sameValue = (one: Json | undefined, two: Json | undefined): boolean => text(one) === text(two);
const text = (value: Json | undefined): string => (value === undefined ? '' : JSON.stringify(value));

/** The place in a lesson and what a simulator offers again are not work; everything else is worth a second copy. */
export const isWork = (key: string): boolean => !key.endsWith('/step');

/** What is there now, without what was taken away. */
export function values(record: PupilRecord): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, { value }] of record) if (value !== undefined) found.set(key, value);
  return found;
}
