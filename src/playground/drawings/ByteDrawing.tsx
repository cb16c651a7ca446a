import styles from './Drawing.module.css';

const DOTS = ['M0 0h18v18h-18z', 'M36 0h18v18h-18z', 'M18 18h18v18h-18z', 'M0 36h54v18h-54z'];

/** Three tiles with numbers; above them the same numbers as a letter, as dots and as a wave. */
export function ByteDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <path className={styles.wire} d="M46 96v40M120 96v40M194 96v40" />
      <rect className={styles.case} x="12" y="30" width="68" height="66" rx="4" />
      <text className={styles.letters} x="46" y="75">
        Hi!
      </text>
      <rect className={styles.alu} x="86" y="30" width="68" height="66" rx="4" />
      <g className={styles.control} transform="translate(93 36)">
        {DOTS.map((dot) => (
          <path key={dot} d={dot} />
        ))}
      </g>
      <rect className={styles.screen} x="160" y="30" width="68" height="66" rx="4" />
      <path className={styles.wire} d="M166 63c6-34 14-34 20 0s14 34 20 0 12-28 16-12" />
      <rect className={styles.data} x="14" y="132" width="64" height="36" rx="9" />
      <rect className={styles.data} x="88" y="132" width="64" height="36" rx="9" />
      <rect className={styles.data} x="162" y="132" width="64" height="36" rx="9" />
      <text className={styles.onData} x="46" y="156">
        072
      </text>
      <text className={styles.onData} x="120" y="156">
        105
      </text>
      <text className={styles.onData} x="194" y="156">
        033
      </text>
    </svg>
  );
}
