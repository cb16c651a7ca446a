// The play loop's shell: animation frames drive the pacer while the session plays.
import { useEffect, useRef, useState } from 'react';
import type { SimState } from './contract.ts';
import { createPacer, type Pacer } from './play-loop.ts';
import type { Session } from './session.ts';
import { rateOf } from './speeds.ts';

/** Above this rate, in ticks a second, single ticks cannot be watched: only every few frames one is drawn. */
const WATCHABLE = 60;
/** At such rates one frame in this many draws (and ticks nothing, so that no frame does both). */
const DRAW_EVERY = 6;
const MEASURE_EVERY = 500;

/** Plays while `playing`; answers the measured ticks a second, undefined while there is nothing to tell. */
export function usePlay<Setup, State extends SimState, Action>(
  session: Session<Setup, State, Action>,
  playing: boolean,
  speed: number,
): number | undefined {
  const [achieved, setAchieved] = useState<number>();
  const pacer = useRef<Pacer>(undefined);
  const rate = useRef(rateOf(speed));
  useEffect(() => {
    rate.current = rateOf(speed);
    pacer.current?.setRate(rate.current);
  }, [speed]);

  useEffect(() => {
    if (!playing) return;
    const pacing = createPacer(rate.current, () => performance.now());
    pacer.current = pacing;
    let frame = 0;
    let measured = performance.now();
    let sinceDrawn = 0;
    let ticked = 0;
    function loop(now: number) {
      if (rate.current > WATCHABLE && ++sinceDrawn >= DRAW_EVERY) {
        sinceDrawn = 0;
        if (ticked > 0) session.draw(false);
        ticked = 0;
        if (now - measured > MEASURE_EVERY) {
          measured = now;
          setAchieved(pacing.achieved());
        }
        frame = requestAnimationFrame(loop);
        return;
      }
      const goesOn = pacing.frame((count) => {
        const passed = session.tick(count);
        ticked += passed;
        return passed;
      }, session.mayGoOn);
      if (!goesOn) return session.pause();
      if (rate.current <= WATCHABLE && ticked > 0) {
        session.draw(ticked === 1);
        ticked = 0;
      }
      frame = requestAnimationFrame(loop);
    }
    const hide = () => {
      if (document.hidden) session.pause();
    };
    frame = requestAnimationFrame(loop);
    document.addEventListener('visibilitychange', hide);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', hide);
      setAchieved(undefined);
    };
  }, [playing, session]);
  return achieved;
}
