// The play loop's shell: animation frames drive the pacer while the session plays.
import { useEffect, useRef, useState } from 'react';
import type { SimState } from './contract.ts';
import { createPacer, DRAW_OFTEN, drawEvery, type Pacer } from './play-loop.ts';
import type { Session } from './session.ts';
import { rateOf } from './speeds.ts';

/** Above this rate, in ticks a second, single ticks cannot be watched: a frame now and then draws, and ticks nothing. */
const WATCHABLE = 60;
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
    let every = DRAW_OFTEN;
    let sinceDrawn = 0;
    let drawnAt: number | undefined;
    let ticked = 0;
    function loop(now: number) {
      if (drawnAt !== undefined) every = drawEvery(every, now - drawnAt);
      drawnAt = undefined;
      if (rate.current > WATCHABLE && ++sinceDrawn >= every) {
        sinceDrawn = 0;
        drawnAt = now;
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
