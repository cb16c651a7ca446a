// A pile that always hands out the smallest number next. Pure; changed in place, so it is for one function's own use.

export interface Heap {
  readonly size: number;
  /** The element with the smallest key; undefined when empty. */
  peek(): number | undefined;
  push(element: number): void;
  pop(): number | undefined;
}

/** @param key what elements are compared by; equal keys go by the element itself */
export function createHeap(key: (element: number) => number = (element) => element): Heap {
  const all: number[] = [];
  const at = (index: number): number => all[index] ?? 0;
  const isBefore = (a: number, b: number): boolean => key(a) < key(b) || (key(a) === key(b) && a < b);
  function swap(a: number, b: number): void {
    const kept = at(a);
    all[a] = at(b);
    all[b] = kept;
  }
  return {
    get size() {
      return all.length;
    },
    peek: () => all[0],
    push(element) {
      all.push(element);
      for (let child = all.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!isBefore(at(child), at(parent))) break;
        swap(child, parent);
        child = parent;
      }
    },
    pop() {
      const first = all[0];
      const last = all.pop();
      if (last === undefined || all.length === 0) return first;
      all[0] = last;
      for (let parent = 0; ; ) {
        let least = parent;
        for (const child of [2 * parent + 1, 2 * parent + 2])
          if (child < all.length && isBefore(at(child), at(least))) least = child;
        if (least === parent) return first;
        swap(parent, least);
        parent = least;
      }
    },
  };
}
