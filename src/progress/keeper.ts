// Keeps one pupil's record: in memory at once, in the storage a moment later, and never writes over what it could
// not read. Storage, clock and timer are passed in.
import type { KeyValueStore } from '../platform/index.ts';
import { EMPTY, type Entry, type Json, merge, newer, type PupilRecord, put, sameValue } from './model.ts';
import { entryAt, layAside, placeOf, placesOf } from './places.ts';
import { type Read, read, write } from './schema.ts';

/** saved: all is kept · full or blocked: it stays in memory only · newer: some of it belongs to a newer version. */
export type Saving = 'saved' | 'full' | 'blocked' | 'newer';

export interface KeeperParts {
  /** Undefined when the browser has none or blocks it. */
  readonly store: KeyValueStore | undefined;
  readonly profile: string;
  readonly now: () => number;
  /** Runs `work` soon, once; the keeper asks again when there is more. */
  readonly soon: (work: () => void) => void;
}
export interface Keeper {
  readonly profile: string;
  record(): PupilRecord;
  saving(): Saving;
  keep(key: string, value: Json | undefined): void;
  /** Takes in entries from elsewhere, newest wins. */
  take(entries: PupilRecord): void;
  /** Writes everything that waits. */
  flush(): void;
  /** Another tab wrote `text` at `place` (null: removed it; place null: cleared everything). */
  hear(place: string | null, text: string | null): void;
  /** Reads everything again, when writes of other tabs may have been missed. */
  reload(): void;
  /** Takes the whole record, and what was laid aside, out of storage and memory; answers how to bring it back. */
  erase(): () => void;
  subscribe(listener: () => void): () => void;
}

export function createKeeper({ store, profile, now, soon }: KeeperParts): Keeper {
  let record: PupilRecord = EMPTY;
  let saving: Saving = store ? 'saved' : 'blocked';
  let asked = false;
  const waiting = new Set<string>();
  /** Keys of a newer version: shown, never written. */
  const locked = new Set<string>();
  const listeners = new Set<() => void>();

  function change(to: PupilRecord): void {
    if (to === record) return;
    record = to;
    tell();
  }
  function tell(): void {
    for (const listener of listeners) listener();
  }
  function status(to: Saving): void {
    if (to === saving) return;
    saving = to;
    tell();
  }

  /** Reads the item of `key`; what cannot be read is laid aside first. Throws when the storage refuses. */
  function look(from: KeyValueStore, key: string): Read | undefined {
    const place = placeOf(profile, key);
    const text = from.getItem(place);
    if (text === null) return undefined;
    const found = read(key, text);
    if (found.kind !== 'damaged') return found;
    layAside(from, profile, 'damaged', key, text);
    from.removeItem(place);
    return undefined;
  }

  function load(): void {
    if (!store) return;
    const found = new Map<string, Entry>();
    try {
      for (const place of store.keys()) {
        const at = entryAt(place);
        if (at?.profile !== profile) continue;
        try {
          const stored = look(store, at.key);
          if (!stored || stored.kind === 'damaged') continue;
          found.set(at.key, stored.entry);
          if (stored.kind === 'newer') locked.add(at.key);
        } catch {
          // There was no room to lay it aside: it stays where it is, and nothing is written over it until there is.
          saving = 'full';
        }
      }
    } catch {
      saving = 'blocked';
    }
    if (locked.size > 0 && saving === 'saved') saving = 'newer';
    change(merge(record, found));
  }

  /** Writes one entry unless the storage holds a newer one, which is taken in instead. Throws when refused. */
  function save(to: KeyValueStore, key: string): void {
    const mine = record.get(key);
    if (!mine || locked.has(key)) return;
    const stored = look(to, key);
    if (stored?.kind === 'newer') {
      locked.add(key);
      change(new Map(record).set(key, stored.entry));
      return;
    }
    if (stored?.kind === 'entry' && newer(mine, stored.entry) === stored.entry) {
      if (!sameValue(mine.value, stored.entry.value)) change(new Map(record).set(key, stored.entry));
      return;
    }
    to.setItem(placeOf(profile, key), write(mine));
  }

  function flush(): void {
    asked = false;
    if (!store) return;
    let refused = false;
    for (const key of waiting) {
      try {
        save(store, key);
        waiting.delete(key);
      } catch {
        refused = true; // it waits for the next try; smaller ones may still fit
      }
    }
    if (refused) status(isReadable(store) ? 'full' : 'blocked');
    else status(locked.size > 0 ? 'newer' : 'saved');
  }
  function ask(keys: Iterable<string>): void {
    for (const key of keys) waiting.add(key);
    if (asked || !store) return;
    asked = true;
    soon(() => {
      if (asked) flush();
    });
  }

  function forget(keys: Iterable<string>): void {
    const left = new Map(record);
    for (const key of keys) if (!waiting.has(key)) left.delete(key);
    if (left.size !== record.size) change(left);
  }

  load();
  return {
    profile,
    record: () => record,
    saving: () => saving,
    keep(key, value) {
      const next = put(record, key, value, now());
      if (next === record) return;
      change(next);
      ask([key]);
    },
    take(entries) {
      const before = record;
      change(merge(record, entries));
      ask([...entries.keys()].filter((key) => record.get(key) !== before.get(key)));
    },
    flush,
    hear(place, text) {
      if (place?.startsWith(`yoc-aside/${profile}/`)) tell();
      if (place === null) {
        forget([...record.keys()]);
        return;
      }
      const at = entryAt(place);
      if (at?.profile !== profile) return;
      if (text === null) {
        forget([at.key]);
        return;
      }
      const heard = read(at.key, text);
      if (heard.kind === 'damaged') return; // read, and laid aside, when the page is next opened
      if (heard.kind === 'newer') {
        locked.add(at.key);
        change(new Map(record).set(at.key, heard.entry));
        if (saving === 'saved') status('newer');
        return;
      }
      const mine = record.get(at.key);
      if (!mine || newer(mine, heard.entry) !== mine) change(new Map(record).set(at.key, heard.entry));
    },
    reload: load,
    erase() {
      flush();
      const before = record;
      const items = store
        ? placesOf(store, profile).map((place) => [place, store.getItem(place)] as const)
        : [];
      waiting.clear();
      locked.clear();
      for (const [place] of items) store?.removeItem(place);
      change(EMPTY);
      status(store ? 'saved' : 'blocked');
      return () => {
        for (const [place, text] of items)
          if (text !== null && store?.getItem(place) === null) store.setItem(place, text);
        load();
        change(merge(before, record));
        tell();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isReadable(store: KeyValueStore): boolean {
  try {
    store.getItem('yoc/settings');
    return true;
  } catch {
    return false;
  }
}
