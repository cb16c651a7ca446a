import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The furthest that is shown; a long run ends with a last quick turn. */
const MOST_DEGREES = 400;

/** Lets a drawn part swing to a new angle in `pace` milliseconds. Where it stands without that is for its `transform` to say. */
export function useSwing(part: RefObject<SVGElement | null>, degrees: number, pace: number): void {
  const last = useRef(degrees);
  useLayoutEffect(() => {
    const way = Math.max(-MOST_DEGREES, Math.min(MOST_DEGREES, degrees - last.current));
    last.current = degrees;
    if (way === 0 || pace === 0) return;
    const swing = part.current?.animate(
      [{ transform: `rotate(${degrees - way}deg)` }, { transform: `rotate(${degrees}deg)` }],
      { duration: pace, easing: 'ease-in-out' },
    );
    return () => swing?.cancel();
  }, [part, degrees, pace]);
}
