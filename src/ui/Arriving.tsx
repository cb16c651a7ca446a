import type { ReactNode } from 'react';
import styles from './Arriving.module.css';

interface ArrivingProps {
  /** Milliseconds until the tile that brings the new value is here; 0: it is here. */
  readonly arrives: number;
  /** Names the step, so that the same value arriving twice is shown twice. */
  readonly step: number;
  /** What stands here until then. */
  readonly was: ReactNode;
  readonly children: ReactNode;
}
/** A place whose new value is shown when it has arrived, and the old one until then: never an empty box. */
export function Arriving({ arrives, step, was, children }: ArrivingProps) {
  if (arrives === 0) return children;
  const style = { animationDuration: `${arrives}ms` };
  return (
    <g key={step}>
      <g className={styles.leaves} style={style} aria-hidden="true">
        {was}
      </g>
      <g className={styles.arrives} style={style}>
        {children}
      </g>
    </g>
  );
}
