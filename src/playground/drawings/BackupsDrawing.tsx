import styles from './Drawing.module.css';

/** Three baskets, each with the same tile in it: on a shelf, in a cloud's hall, in a house. */
export function BackupsDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <path className={styles.wire} d="M74 96h42v-50h34M74 112h42v36h34" />
      <rect className={styles.case} x="10" y="52" width="78" height="120" rx="5" />
      <path className={styles.line} d="M58 64h20M58 72h20" />
      <rect className={styles.data} x="22" y="88" width="54" height="30" rx="8" />
      <text className={styles.onData} x="49" y="109">
        364
      </text>
      <path className={styles.line} d="M22 138h54M22 152h54" />
      <path className={styles.address} d="M142 26l12 -16h62l12 16z" />
      <rect className={styles.alu} x="146" y="26" width="78" height="56" />
      <rect className={styles.data} x="158" y="40" width="54" height="30" rx="8" />
      <text className={styles.onData} x="185" y="61">
        364
      </text>
      <path className={styles.control} d="M138 128l47 -30 47 30z" />
      <rect className={styles.alu} x="146" y="128" width="78" height="56" />
      <rect className={styles.data} x="158" y="142" width="54" height="30" rx="8" />
      <text className={styles.onData} x="185" y="163">
        364
      </text>
    </svg>
  );
}
