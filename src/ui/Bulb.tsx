import styles from './Bulb.module.css';

interface BulbProps {
  readonly on: boolean;
  /** It counts below zero. */
  readonly sign?: boolean;
}
/** A lamp, an SVG group: lit is filled with rays round it; dark is empty. The digit stands in it, so nothing is told by colour alone. */
export function Bulb({ on, sign = false }: BulbProps) {
  return (
    <>
      {on && (
        <path
          className={styles.rays}
          d="M0 -19v-3M0 19v3M-13.5 -13.5l-2 -2M13.5 -13.5l2 -2M-13.5 13.5l-2 2M13.5 13.5l2 2"
        />
      )}
      {sign && <rect className={styles.sign} x="-18.5" y="-18.5" width="37" height="37" rx="5" />}
      <circle className={on ? styles.lit : styles.dark} r="16" />
      <text className={on ? styles.litDigit : styles.digit} y="6.5">
        {on ? 1 : 0}
      </text>
    </>
  );
}
