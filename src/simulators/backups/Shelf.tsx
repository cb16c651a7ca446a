import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { Tile } from '../../ui/index.ts';
import { type Box, tileAt } from './layout.ts';
import type { Job } from './plan.ts';
import styles from './Scene.module.css';
import type { Store } from './state.ts';
import { EVERY_WORDS } from './words.ts';

interface ShelfProps {
  readonly name: string;
  readonly box: Box;
  readonly job: Job | undefined;
  readonly store: Store | undefined;
  readonly base: NumberBase;
  /** A copy has just been made. */
  readonly changed: boolean;
}
/** How many older copies are drawn behind the newest; their number says the rest. */
const MOST_BEHIND = 3;

/** A place for copies: the newest as a tile with the days of work in it, the older ones behind. */
export function Shelf({ name, box, job, store, base, changed }: ShelfProps) {
  const { x, y, width, height } = box;
  const middle = tileAt(box);
  const copies = store?.copies ?? [];
  const newest = copies.at(-1);
  const behind = Math.min(MOST_BEHIND, copies.length - 1);
  const isEmpty = newest?.known === true;
  return (
    <g>
      <rect className={job ? styles.shelf : styles.unused} x={x} y={y} width={width} height={height} rx="4" />
      <text className={styles.name} x={x + 8} y={y + 18}>
        {name}
      </text>
      {!job && (
        <text className={styles.none} x={middle.x} y={middle.y + 10}>
          no copies
        </text>
      )}
      {job && (
        <>
          {Array.from({ length: Math.max(0, behind) }, (_, at) => (
            <Tile
              key={at}
              kind="data"
              text=""
              look="resting"
              x={middle.x + 5 * (behind - at)}
              y={middle.y - 3 * (behind - at)}
              width={60}
              height={28}
            />
          ))}
          {newest && (
            <Tile
              kind="data"
              text={isEmpty ? '0' : inBase(newest.label, base)}
              look={isEmpty ? 'ghost' : 'solid'}
              x={middle.x}
              y={middle.y}
              width={60}
              height={28}
              changed={changed && !isEmpty}
            />
          )}
          {isEmpty && (
            <text className={styles.alarm} x={middle.x} y={middle.y + 5}>
              empty
            </text>
          )}
          {copies.length > 1 && (
            <text className={styles.count} x={middle.x - 35} y={middle.y + 5}>
              ×{copies.length}
            </text>
          )}
          <text className={styles.how} x={x + 8} y={y + height - 9}>
            {EVERY_WORDS[job.every]}
          </text>
          <Lamp x={x + width - 14} y={y + height - 14} isGood={store?.tested !== undefined} />
        </>
      )}
    </g>
  );
}

/** A lamp with a tick once a copy came back whole; a question mark as long as nobody has tried. */
function Lamp({ x, y, isGood }: { readonly x: number; readonly y: number; readonly isGood: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className={isGood ? styles.tested : styles.untested} r="8.5" />
      <path
        className={isGood ? styles.tick : styles.doubt}
        d={isGood ? 'M-4 0l3 3.2L4.2-3' : 'M-2.6-2.4q.2-2.4 2.6-2.4t2.6 2.2q0 1.6-2.6 2.4v1.4M0 4.4v.2'}
      />
    </g>
  );
}
