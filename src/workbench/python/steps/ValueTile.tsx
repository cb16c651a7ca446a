import { isReference, type Moment, plainInCode, type Value } from '../../../python/index.ts';
import styles from './ValueTile.module.css';

interface ValueTileProps {
  readonly value: Value;
  readonly now: Moment;
  /** Where it stands: names the beginning of its arrow. */
  readonly from: string;
}
/** A value in its place: a tile, or the beginning of an arrow to a thing. */
export function ValueTile({ value, now, from }: ValueTileProps) {
  if (isReference(value))
    return (
      <span className={styles.dot} data-from={from} data-to={value.r}>
        <span className={styles.unseen}>{thingLabel(value.r, now)}</span>
      </span>
    );
  return <code className={`${styles.tile} ${value === null ? styles.none : ''}`}>{plainInCode(value)}</code>;
}

/** How a thing is told apart by those who do not see the arrows. */
export function thingLabel(id: number, { things }: Moment): string {
  return `${things.get(id)?.type ?? 'thing'} number ${id}`;
}
