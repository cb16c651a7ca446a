import { type PointerEvent, useCallback, useEffect, useMemo, useRef } from 'react';

/** Pixels the pointer goes before a press becomes a drag. */
const FAR = 6;
/** Pixels beside a target that still count as on it. */
const NEAR = 36;

/** What happens while something is dragged. Targets are elements with `data-drop="name"`. */
export interface DragEvents<Thing> {
  /** It was lifted. */
  lift(thing: Thing): void;
  /** It is over this target now; undefined is none. */
  over(target: string | undefined): void;
  /** It was let go over a target, or over none. */
  drop(thing: Thing, target: string | undefined): void;
  /** The browser took the pointer away, as for scrolling. */
  cancel(): void;
}
interface Drag<Thing> {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
  lifted: boolean;
  over: string | undefined;
}

/**
 * Dragging by mouse, pen or finger, for things that can also be tapped: `grip(thing)` gives the handlers for the element
 * that is dragged, `ghost` is the element that follows the pointer. A press that does not move stays a click.
 * Let go close to a target marked `data-drop-wanted`, it lands there.
 */
export function useDrag<Thing>(events: DragEvents<Thing>) {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const ghost = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag<Thing>>(undefined);
  const wasDragged = useRef(false);

  const grip = useCallback((thing: Thing) => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      ghost.current?.style.setProperty('transform', `translate(${clientX}px, ${clientY}px)`);
    };
    return {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        wasDragged.current = false;
        if (event.button !== 0 || !event.isPrimary) return;
        // From here on all its events come here, however fast it goes.
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { thing, x: event.clientX, y: event.clientY, lifted: false, over: undefined };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const now = drag.current;
        if (!now) return;
        if (!now.lifted) {
          if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < FAR) return;
          now.lifted = true;
          wasDragged.current = true;
          latest.current.lift(now.thing);
        }
        follow(event);
        const over = targetAt(event.clientX, event.clientY);
        if (over !== now.over) {
          now.over = over;
          latest.current.over(over);
        }
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const now = drag.current;
        drag.current = undefined;
        if (now?.lifted) latest.current.drop(now.thing, nearestWanted(event.clientX, event.clientY));
      },
      onPointerCancel() {
        const wasLifted = drag.current?.lifted;
        drag.current = undefined;
        if (wasLifted) latest.current.cancel();
      },
      // The click that ends a drag is none.
      onClickCapture(event: { stopPropagation(): void; preventDefault(): void }) {
        if (!wasDragged.current) return;
        wasDragged.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    };
  }, []);
  return useMemo(() => ({ grip, ghost }), [grip]);
}

function targetAt(x: number, y: number): string | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]')?.dataset.drop;
}

/** The wanted target under the point or close to it; else whatever target is under it. */
function nearestWanted(x: number, y: number): string | undefined {
  let best: { readonly name: string | undefined; readonly far: number } | undefined;
  for (const element of document.querySelectorAll<HTMLElement>('[data-drop-wanted]')) {
    const box = element.getBoundingClientRect();
    const beside = Math.max(box.left - x, 0, x - box.right);
    const above = Math.max(box.top - y, 0, y - box.bottom);
    const far = Math.hypot(beside, above);
    if (far <= NEAR && far < (best?.far ?? Number.POSITIVE_INFINITY))
      best = { name: element.dataset.drop, far };
  }
  return best ? best.name : targetAt(x, y);
}
