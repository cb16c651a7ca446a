import { type PointerEvent, type RefObject, useRef, useState } from 'react';

/** What is under way: the thing, how far it was pulled in pixels, and the bin it is over. */
export interface Drag {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly over: string | undefined;
}
/** A finger or a hand that shakes so many pixels still taps. */
const TREMBLE = 8;

/**
 * Things pulled into bins by mouse, pen or finger; tapping does the same. Bins carry `data-bin`.
 * @param root what holds the things and the bins: others on the page are none of its business
 */
export function useDrag(root: RefObject<HTMLElement | null>, onDrop: (key: string, bin: string) => void) {
  const [drag, setDrag] = useState<Drag>();
  const begun = useRef<{ key: string; x: number; y: number }>(undefined);
  const moved = useRef(false);

  function binAt(event: PointerEvent): string | undefined {
    const bin = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-bin]');
    return bin && root.current?.contains(bin) ? (bin.getAttribute('data-bin') ?? undefined) : undefined;
  }
  function end(): void {
    begun.current = undefined;
    setDrag(undefined);
  }
  const handlers = (key: string) => ({
    onPointerDown(event: PointerEvent) {
      moved.current = false;
      if (event.button !== 0) return;
      begun.current = { key, x: event.clientX, y: event.clientY };
      // From now on: a quick pull has left the thing before it is told of it.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const from = begun.current;
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (!moved.current) {
        if (Math.hypot(x, y) < TREMBLE) return;
        moved.current = true;
      }
      setDrag({ key, x, y, over: binAt(event) });
    },
    onPointerUp(event: PointerEvent) {
      const bin = moved.current ? binAt(event) : undefined;
      end();
      if (bin !== undefined) onDrop(key, bin);
    },
    onPointerCancel: end,
  });
  return {
    drag,
    handlers,
    /** Whether this click is only the end of a pull. A key's click never is. */
    wasPulled: (detail: number): boolean => detail > 0 && moved.current,
  };
}
