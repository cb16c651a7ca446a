import { type RefObject, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { DRAWN, firstDrawn } from './drawn-rows.ts';

interface DrawnRows {
  /** The lines to draw: from `from` (counted from 0) up to but without `to`. */
  readonly from: number;
  readonly to: number;
  /** Scrolls so that a line (from 1) can be seen; does nothing when it is. */
  readonly reveal: (line: number) => void;
  readonly onScroll: () => void;
}
/** The height of a line in pixels: the sheet gives every line the height of its text. */
const rowOf = (box: Element): number => Number.parseFloat(getComputedStyle(box).lineHeight);

/**
 * Which of `count` lines to draw. A long program is drawn only about where it is scrolled to, so that typing costs the
 * same whatever its length; on paper all of it is drawn.
 */
export function useDrawnRows(scroller: RefObject<HTMLElement | null>, count: number): DrawnRows {
  const [first, setFirst] = useState(0);
  const [isPrinted, setPrinted] = useState(false);
  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (box) setFirst(firstDrawn(box.scrollTop, rowOf(box), count));
  }, [scroller, count]);
  useEffect(() => {
    // The page is laid out for paper as soon as the listener returns.
    const before = () => flushSync(() => setPrinted(true));
    const after = () => setPrinted(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const reveal = useCallback(
    (line: number) => {
      const box = scroller.current;
      if (!box) return;
      const row = rowOf(box);
      const top = (line - 1) * row;
      if (top < box.scrollTop || top + 2 * row > box.scrollTop + box.clientHeight)
        box.scrollTo({ top: top - box.clientHeight / 3, behavior: 'instant' });
    },
    [scroller],
  );
  const from = isPrinted ? 0 : Math.max(0, Math.min(first, count - DRAWN));
  return { from, to: isPrinted ? count : Math.min(count, from + DRAWN), reveal, onScroll };
}
