import { type Polyline, pathOf } from '../lib/polyline.ts';
import type { TileRole } from './Tile.tsx';
import styles from './Wire.module.css';

interface WireProps {
  readonly points: Polyline;
  /** What it carries: an address wire is stitched, a data wire is a double line, a control wire a thin dashed one. */
  readonly kind: Exclude<TileRole, 'instruction'>;
  /** Inked and filled while something is on it; tinted and thin at rest. */
  readonly active?: boolean;
  /** How thick, in the drawing's units; a bus is thicker than a single wire. */
  readonly width?: number;
}
/** A drawn wire that tiles travel along. An SVG group; draw wires before the places they join. */
export function Wire({ points, kind, active = false, width = 8 }: WireProps) {
  const d = pathOf(points);
  return (
    <g className={`${styles.wire} ${styles[kind]} ${active ? styles.active : styles.resting}`}>
      {kind !== 'control' && <path className={styles.casing} d={d} strokeWidth={width + 4} />}
      <path className={styles.core} d={d} strokeWidth={kind === 'control' ? 3 : width} />
      {kind !== 'control' && <path className={styles.mark} d={d} />}
    </g>
  );
}
