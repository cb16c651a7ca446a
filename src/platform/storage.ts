// The only toucher of the browser's storage.
/** The part of `localStorage` that is used; tests pass their own. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  keys(): string[];
}

/** The browser's storage, or undefined where there is none: prerendering, blocked by the browser or by its owner. */
export function browserStorage(): KeyValueStore | undefined {
  if (typeof window === 'undefined') return undefined;
  try {
    const storage = window.localStorage;
    // Some browsers hand out a storage that refuses everything: try it.
    storage.getItem('yoc/settings');
    return {
      getItem: (key) => storage.getItem(key),
      setItem: (key, value) => storage.setItem(key, value),
      removeItem: (key) => storage.removeItem(key),
      keys: () => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''),
    };
  } catch {
    return undefined;
  }
}

/** A store in memory: for tests, and for a page whose storage is blocked. */
export function memoryStorage(start: Readonly<Record<string, string>> = {}): KeyValueStore {
  const items = new Map(Object.entries(start));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    keys: () => [...items.keys()],
  };
}

/** Tells of writes by other tabs. A null key: everything was cleared; a null value: the item was removed. */
export function onOtherTabsWrite(listener: (key: string | null, value: string | null) => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.storageArea === null || event.storageArea === window.localStorage)
      listener(event.key, event.newValue);
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
