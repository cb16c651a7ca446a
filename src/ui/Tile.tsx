import type { Ref } from 'react';
import styles from './Tile.module.css';

/** What a value is used as. Each has a colour and a shape of its own, the same in every simulator. */
export type TileRole = 'instruction' | 'data' | 'address' | 'control';

/** data: a rounded slab · instruction: a card with a corner cut off · address: a signpost · control: a six-sided nut. */
function outline(role: TileRole, width: number, height: number): string {
  const x = width / 2;
  const y = height / 2;
  const cut = Math.min(height * 0.32, width * 0.3);
  if (role === 'instruction') return `M${-x} ${-y}H${x - cut}L${x} ${-y + cut}V${y}H${-x}Z`;
  if (role === 'address') return `M${-x} ${-y}H${x - cut}L${x} 0L${x - cut} ${y}H${-x}Z`;
  if (role === 'control') return `M${-x} 0L${-x + cut} ${-y}H${x - cut}L${x} 0L${x - cut} ${y}H${-x + cut}Z`;
  const r = Math.min(y, 9);
  return `M${-x + r} ${-y}H${x - r}q${r} 0 ${r} ${r}V${y - r}q0 ${r} ${-r} ${r}H${-x + r}q${-r} 0 ${-r} ${-r}V${-y + r}q0 ${-r} ${r} ${-r}Z`;
}

interface TileProps {
  readonly kind: TileRole;
  /** The number, in the base the pupil chose. */
  readonly text: string;
  /** Its middle, in the drawing's units. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  /** solid: the value itself · ghost: where a copy came from · resting: there, but not in use now. */
  readonly look?: 'solid' | 'ghost' | 'resting';
  /** A green ring: it has just changed. */
  readonly changed?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<SVGGElement>;
}
/** A value: the solid tile with a number on it that every simulator moves about. An SVG group. */
export function Tile({
  kind,
  text,
  x = 0,
  y = 0,
  width = 56,
  height = 30,
  look = 'solid',
  changed = false,
  className = '',
  ref,
}: TileProps) {
  const shape = outline(kind, width, height);
  const size = Math.min(height * 0.66, (width - 8) / (Math.max(2, text.length) * 0.62));
  return (
    <g
      ref={ref}
      className={`${styles.tile} ${styles[kind]} ${styles[look]} ${className}`}
      transform={`translate(${x} ${y})`}
    >
      {changed && <path className={styles.ring} d={outline(kind, width + 9, height + 9)} />}
      <path className={styles.body} d={shape} />
      <text className={styles.text} x={kind === 'address' ? -2 : 0} fontSize={size} dy="0.35em">
        {text}
      </text>
    </g>
  );
}
