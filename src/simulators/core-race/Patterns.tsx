import type { Wait } from './schedule.ts';
import styles from './Track.module.css';

/** The fill of a kind of waiting: each has a pattern of its own, so that colour is not needed to tell them apart. */
export const fillOf = (base: string, wait: Wait): string => `url(#${base}-${wait})`;

/** Hatches for the lanes. `base` makes their names this drawing's own. */
export function Patterns({ base }: { readonly base: string }) {
  return (
    <defs>
      <pattern id={`${base}-order`} width="8" height="6" patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M0 3h8" />
      </pattern>
      <pattern id={`${base}-disk`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" />
      </pattern>
      <pattern id={`${base}-network`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle className={styles.dot} cx="2" cy="2" r="1.3" />
        <circle className={styles.dot} cx="6" cy="6" r="1.3" />
      </pattern>
      <pattern id={`${base}-ram`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={styles.lost} d="M-1 8 8 -1M-1 -1 8 8" />
      </pattern>
    </defs>
  );
}
