import { lazy, memo, Suspense } from 'react';
import type { Fitted } from '../hardware.ts';
import type { Beat } from '../starting.ts';
import { BareBoard, Case } from './Case.tsx';
import { Front } from './Front.tsx';
import type { Box } from './plan.ts';
import { Sockets } from './Sockets.tsx';

// An empty case needs none of it.
const Inside = lazy(async () => ({ default: (await import('./Inside.tsx')).Inside }));

interface TowerProps {
  readonly fitted: Fitted;
  /** What turns and shines now; undefined while it is off. */
  readonly beat: Pick<Beat, 'fans' | 'disksSpin' | 'lights'> | undefined;
  /** The clock of the fitted CPU, for the digits on the front. */
  readonly mhz: number | undefined;
  /** What of the drawing is shown. */
  readonly view: Box;
  readonly className?: string | undefined;
}

/** The open tower with all that is in it. It draws what is fitted and what turns; it decides nothing. */
export const Tower = memo(function Tower({ fitted, beat, mhz, view, className }: TowerProps) {
  return (
    <svg
      data-picture=""
      data-picture-box="0 0 1120 680"
      className={className}
      viewBox={`${view.x} ${view.y} ${view.w} ${view.h}`}
      strokeWidth="3"
      aria-hidden="true"
    >
      <Case />
      <BareBoard />
      <Sockets fitted={fitted} />
      <Front beat={beat} mhz={mhz} />
      {Object.keys(fitted).length > 0 && (
        <Suspense fallback={null}>
          <Inside
            fitted={fitted}
            fans={beat?.fans === true}
            spins={beat?.disksSpin === true}
            lights={beat?.lights}
          />
        </Suspense>
      )}
    </svg>
  );
});
