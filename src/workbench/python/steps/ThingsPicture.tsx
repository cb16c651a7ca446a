import { useRef } from 'react';
import { type Changes, type Frame, type Moment } from '../../../python/index.ts';
import { Arrows } from './Arrows.tsx';
import { FrameBox } from './FrameBox.tsx';
import { columnsOf } from './columns.ts';
import { ThingBox } from './ThingBox.tsx';
import styles from './ThingsPicture.module.css';

/** Running functions that are drawn when there are many: the newest, and the program itself. */
const NEWEST = 4;

interface ThingsPictureProps {
  readonly now: Moment;
  readonly changes: Changes;
  readonly main: string;
}
/** The names of each running function as boxes, the newest on top, and the things that they share, with arrows. */
export function ThingsPicture({ now, changes, main }: ThingsPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const { shown, hidden } = folded(now.frames.toReversed());
  const columns = columnsOf(now, shown);
  return (
    <div ref={box} className={styles.picture}>
      <div className={styles.frames}>
        {shown.map((frame, at) => (
          <div key={frame.id} className={styles.slot}>
            {hidden > 0 && at === shown.length - 1 && (
              <p className={styles.hidden}>… {hidden} more waiting …</p>
            )}
            <FrameBox frame={frame} now={now} changes={changes} main={main} isTop={at === 0} />
          </div>
        ))}
      </div>
      {columns.map((ids) => (
        <div key={ids.join()} className={styles.column}>
          {ids.map((id) => {
            const thing = now.things.get(id);
            return thing && <ThingBox key={id} id={id} thing={thing} now={now} changes={changes} />;
          })}
        </div>
      ))}
      <Arrows box={box} now={now} />
    </div>
  );
}

function folded(frames: readonly Frame[]): { readonly shown: readonly Frame[]; readonly hidden: number } {
  if (frames.length <= NEWEST + 1) return { shown: frames, hidden: 0 };
  return { shown: [...frames.slice(0, NEWEST), ...frames.slice(-1)], hidden: frames.length - NEWEST - 1 };
}
