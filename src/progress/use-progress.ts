// The pupil's record on this device: a map from a key to a small JSON value, newest write wins.
// Keys: `lesson/<id>/step`, `lesson/<id>/answer/<question>`, `lesson/<id>/prediction/<id>`, `lesson/<id>/rating/<n>`,
// `simulator/<id>/kept`, `simulator/<id>/challenge/<challenge>`, `python/<document>`.
import { useSyncExternalStore } from 'react';

export type Entries = ReadonlyMap<string, unknown>;
const listeners = new Set<() => void>();
let entries: Entries = new Map();
const NONE: Entries = new Map();

export function keepEntry(key: string, value: unknown): void {
  entries = new Map(entries).set(key, value);
  for (const listener of listeners) listener();
}
export const readEntry = (key: string): unknown => entries.get(key);
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
/** The value under `key`, unknown JSON: the caller validates it. Undefined while prerendering and hydrating. */
export function useEntry(key: string): unknown {
  return useSyncExternalStore(
    subscribe,
    () => entries.get(key),
    () => undefined,
  );
}
/** All entries; empty while prerendering and hydrating. */
export function useEntries(): Entries {
  return useSyncExternalStore(
    subscribe,
    () => entries,
    () => NONE,
  );
}
