import type { ReactNode } from 'react';
import { Link } from '../../navigation/index.ts';
import styles from '../Machine.module.css';
import type { HomeUnit } from '../model.ts';

interface PartProps {
  readonly unit: HomeUnit;
  readonly onShow: (id: string) => void;
  /** x, y, width, height of what can be pressed, in the drawing's units. */
  readonly area: readonly [number, number, number, number];
  /** x, y, width of the name plate. */
  readonly plate: readonly [number, number, number];
  /** The plate's words, when they need two lines. */
  readonly lines?: readonly string[];
  readonly children: ReactNode;
}
const LINE = 28;

/** One part of the machine: a link to its lesson or, while it has none, to its row in the list. */
export function Part({ unit, onShow, area, plate, lines = [unit.title], children }: PartProps) {
  const [x, y, width, height] = area;
  const [px, py, pw] = plate;
  const state = unit.isLive ? `${unit.done} of ${unit.lessons.length} lessons done` : 'comes later';
  const middle = px + pw / 2;
  return (
    <Link
      href={unit.href}
      className={styles.part}
      data-unit={unit.id}
      data-state={unit.isLive ? 'live' : 'later'}
      data-lit={unit.done > 0 ? '' : undefined}
      onPointerEnter={() => onShow(unit.id)}
      onFocus={() => onShow(unit.id)}
    >
      <rect className={styles.area} x={x} y={y} width={width} height={height} rx="10" />
      <g className={styles.lifts}>
        <g aria-hidden="true">{children}</g>
        <rect className={styles.plate} x={px} y={py} width={pw} height={lines.length * LINE + 26} rx="5" />
        <text className={styles.name} x={middle} y={py + 27}>
          {lines.map((line, at) => (
            <tspan key={line} x={middle} dy={at === 0 ? 0 : LINE}>
              {at === lines.length - 1 ? line : `${line} `}
            </tspan>
          ))}
          <tspan className={styles.heard}>{`: ${unit.part}, ${state}`}</tspan>
        </text>
        {/* A lamp for each lesson. */}
        {unit.lessons.map(({ id, isDone }, at) => (
          <circle
            key={id}
            className={isDone ? styles.lampOn : styles.lamp}
            cx={middle + (at - (unit.lessons.length - 1) / 2) * 17}
            cy={py + lines.length * LINE + 13}
            r="5.5"
          />
        ))}
      </g>
      <rect className={styles.ring} x={x} y={y} width={width} height={height} rx="10" />
    </Link>
  );
}
