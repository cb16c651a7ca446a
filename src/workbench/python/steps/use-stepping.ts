import { useEffect, useState } from 'react';

/** Steps a second, from one that can be read to one that only shows how it moves. */
export const SPEEDS = [1, 2, 5, 20, 100] as const;
/** Steps a second that can be drawn one by one. */
const DRAWN = 20;

export interface Stepping {
  /** The moment that is shown, from 0. */
  readonly at: number;
  readonly length: number;
  readonly playing: boolean;
  /** A place in `SPEEDS`. */
  readonly speed: number;
  /** Shows the nearest moment there is, and stops playing. */
  readonly go: (at: number) => void;
  /** Plays or pauses; at the end it begins again. */
  readonly toggle: () => void;
  readonly faster: () => void;
  readonly slower: () => void;
  readonly setSpeed: (speed: number) => void;
}

/** Where a pupil is in a recording of `length` moments; plays only while `visible`. */
export function useStepping(length: number, visible: boolean): Stepping {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(0);
  const inside = (wanted: number) => Math.max(0, Math.min(length - 1, wanted));
  const rate = SPEEDS[speed] ?? 1;
  const plays = playing && visible && at < length - 1;
  useEffect(() => {
    if (!plays) return;
    const stride = Math.max(1, Math.round(rate / DRAWN));
    const timer = setTimeout(() => setAt(Math.min(length - 1, at + stride)), (1000 * stride) / rate);
    return () => clearTimeout(timer);
  }, [plays, at, rate, length]);
  const change = (wanted: number) => setSpeed(Math.max(0, Math.min(SPEEDS.length - 1, wanted)));
  return {
    at,
    length,
    playing: plays,
    speed,
    go(wanted) {
      setPlaying(false);
      setAt(inside(wanted));
    },
    toggle() {
      if (plays) return setPlaying(false);
      if (at >= length - 1) setAt(0);
      setPlaying(true);
    },
    faster: () => change(speed + 1),
    slower: () => change(speed - 1),
    setSpeed: change,
  };
}
