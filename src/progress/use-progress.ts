// The pupil's record on this device: a map from a key to a small JSON value, newest write wins.
// Keys: `lesson/<id>/step`, `lesson/<id>/answer/<question>`, `lesson/<id>/prediction/<id>`, `lesson/<id>/rating/<n>`,
// `lesson/<id>/done`, `simulator/<id>/kept`, `simulator/<id>/challenge/<challenge>`, `python/<document>`.
import { useSyncExternalStore } from 'react';
import { assert } from '../lib/assert.ts';
import type { Saving } from './keeper.ts';
import { isKey, type Json, type PupilRecord, values } from './model.ts';
import { open, subscribe } from './session.ts';

export type Entries = ReadonlyMap<string, unknown>;
const NONE: Entries = new Map();
let shown: { readonly of: PupilRecord; readonly entries: Entries } | undefined;

/** Keeps `value` (anything JSON can say; undefined takes it away) under `key`, for good. */
export function keepEntry(key: string, value: unknown): void {
  assert(isKey(key), `'${key}' is a key of the record`);
  // Through JSON, so that what is in memory is what a reload would give.
  const text = JSON.stringify(value) as string | undefined;
  open().keeper.keep(key, text === undefined ? undefined : (JSON.parse(text) as Json));
}
export const readEntry = (key: string): unknown =>
  typeof window === 'undefined' ? undefined : open().keeper.record().get(key)?.value;

/** The value under `key`, unknown JSON: the caller validates it. Undefined while prerendering and hydrating. */
export function useEntry(key: string): unknown {
  return useSyncExternalStore(
    subscribe,
    () => readEntry(key),
    () => undefined,
  );
}

/** All entries; empty while prerendering and hydrating. */
export function useEntries(): Entries {
  return useSyncExternalStore(subscribe, entriesNow, () => NONE);
}
function entriesNow(): Entries {
  const record = open().keeper.record();
  // An empty record is the same as what the prerendered page shows: nothing needs to be drawn again.
  if (shown?.of !== record) shown = { of: record, entries: record.size === 0 ? NONE : values(record) };
  return shown.entries;
}

/** Whether work is really kept on this device. */
export function useSaving(): Saving {
  return useSyncExternalStore(
    subscribe,
    () => open().keeper.saving(),
    () => 'saved',
  );
}

/** The key under `prefix` that was written last; undefined while prerendering and hydrating, and when there is none. */
export function useLatestKey(prefix: string): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => latestOf(open().keeper.record(), prefix),
    () => undefined,
  );
}
function latestOf(record: PupilRecord, prefix: string): string | undefined {
  let latest: string | undefined;
  let at = -1;
  for (const [key, entry] of record)
    if (entry.value !== undefined && entry.at > at && key.startsWith(prefix)) [latest, at] = [key, entry.at];
  return latest;
}
