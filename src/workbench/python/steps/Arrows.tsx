import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Moment } from '../../../python/index.ts';
import styles from './ThingsPicture.module.css';

interface ArrowsProps {
  readonly box: RefObject<HTMLElement | null>;
  readonly now: Moment;
}
/** The arrows of a picture, from each `data-to` to the `data-thing` of that number. Hidden from readers, who hear names. */
export function Arrows({ box, now }: ArrowsProps) {
  const svg = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (box.current && svg.current) draw(box.current, svg.current);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each moment is drawn anew
  }, [box, now]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // Other letters or another width move everything.
    const watcher = new ResizeObserver(() => {
      if (svg.current) draw(element, svg.current);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  return <svg ref={svg} className={styles.arrows} aria-hidden="true" focusable="false" />;
}

/** First everything is measured, then everything is written: the page is laid out once. */
function draw(box: HTMLElement, svg: SVGSVGElement): void {
  const origin = box.getBoundingClientRect();
  const targets = new Map<string, DOMRect>();
  for (const thing of box.querySelectorAll<HTMLElement>('[data-thing]'))
    targets.set(thing.dataset.thing ?? '', thing.getBoundingClientRect());
  const routes: string[] = [];
  for (const dot of box.querySelectorAll<HTMLElement>('[data-to]')) {
    const to = targets.get(dot.dataset.to ?? '');
    if (to) routes.push(route(dot.getBoundingClientRect(), to, origin));
  }
  svg.replaceChildren(
    ...routes.map((d) => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', d);
      return path;
    }),
  );
}

/** A curve from the middle of a dot to the left edge of a box (to its top when the box is below or before), and its head. */
function route(from: DOMRect, to: DOMRect, origin: DOMRect): string {
  const x = from.left + from.width / 2 - origin.left;
  const y = from.top + from.height / 2 - origin.top;
  const right = to.left - origin.left;
  if (right > x + 12) {
    const down = to.top - origin.top + Math.min(to.height / 2, 18);
    const bend = Math.max(16, (right - x) / 2);
    return `M${x} ${y}C${x + bend} ${y} ${right - bend} ${down} ${right - 2} ${down}m-9 -5l9 5l-9 5`;
  }
  const isBelow = to.top > from.bottom;
  const over = to.left - origin.left + Math.min(to.width - 10, Math.max(10, x - (to.left - origin.left)));
  if (isBelow) {
    const top = to.top - origin.top;
    const bend = Math.max(14, (top - y) / 2);
    return `M${x} ${y}C${x} ${y + bend} ${over} ${top - bend} ${over} ${top - 2}m-5 -9l5 9l5 -9`;
  }
  // Up, or into itself: round the right side.
  const side = to.right - origin.left;
  const down = to.top - origin.top + Math.min(to.height / 2, 18);
  const out = Math.max(x, side) + 26;
  return `M${x} ${y}C${out} ${y} ${out} ${down} ${side + 2} ${down}m9 -5l-9 5l9 5`;
}
