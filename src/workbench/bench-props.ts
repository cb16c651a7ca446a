// What a page wants of a simulator, in a store: it can change without an update into a boundary that waits for its code.

export interface Wanted {
  readonly id: string;
  readonly hash: string | undefined;
  readonly challenges: readonly string[] | undefined;
  readonly compact: boolean;
  readonly isPage: boolean;
}
export interface BenchProps {
  readonly first: Wanted;
  readonly get: () => Wanted;
  readonly set: (next: Wanted) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createBenchProps(first: Wanted): BenchProps {
  const listeners = new Set<() => void>();
  let now = first;
  return {
    first,
    get: () => now,
    set(next) {
      if (JSON.stringify(next) === JSON.stringify(now)) return;
      now = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
