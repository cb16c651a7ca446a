import { Press } from '../../ui/index.ts';
import styles from './Alu.module.css';

interface LeverProps {
  /** The machine has something to do. */
  readonly ready: boolean;
  /** Names the pull, so that each one is shown; undefined when the lever was not pulled just now. */
  readonly pull: number | undefined;
  readonly onPull: () => void;
}
/** The big lever: one pull does the whole sum. */
export function Lever({ ready, pull, onPull }: LeverProps) {
  return (
    <Press label="Pull the lever" resting={!ready} onPress={onPull}>
      <rect className={`${styles.hit} ${styles.leverHit}`} rx="8" />
      <g className={styles.leverBody}>
        <rect className={styles.plate} x="-18" y="-46" width="36" height="112" rx="8" />
        <rect className={styles.gap} x="-5" y="-34" width="10" height="88" rx="5" />
        <g key={pull ?? 'rest'} className={pull === undefined ? undefined : styles.pulled}>
          <path className={styles.arm} d="M0 6V-100" />
          <circle className={styles.knob} cy="-108" r="19" />
          <path className={styles.shine} d="M-8 -114a10 10 0 0 1 8 -7" />
        </g>
        <circle className={styles.pivot} cy="8" r="9" />
      </g>
      <text className={styles.leverWord}>Pull</text>
    </Press>
  );
}
