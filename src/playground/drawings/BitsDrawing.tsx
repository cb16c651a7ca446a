import styles from './Drawing.module.css';

const LAMPS = [1, 0, 1, 1] as const;
const WORTH = [8, 4, 2, 1] as const;

/** Four lamps over four switches, and the number that they are. */
export function BitsDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <rect className={styles.solid} x="18" y="24" width="212" height="118" rx="8" />
      <rect className={styles.case} x="12" y="18" width="212" height="118" rx="8" />
      {LAMPS.map((on, at) => (
        <g key={WORTH[at]} transform={`translate(${44 + at * 50} 0)`}>
          {on === 1 && <path className={styles.line} d="M0 32v-6M-18 40l-5 -5M18 40l5 -5" />}
          <circle className={on === 1 ? styles.control : styles.alu} cy="56" r="18" />
          <text className={on === 1 ? styles.onControl : styles.number} y="62">
            {on}
          </text>
          <rect className={styles.alu} x="-10" y="86" width="20" height="38" rx="10" />
          <circle className={on === 1 ? styles.control : styles.addressDot} cy={on === 1 ? 97 : 113} r="9" />
        </g>
      ))}
      <path className={styles.wire} d="M118 136v18" />
      <rect className={styles.data} x="90" y="152" width="56" height="30" rx="8" />
      <text className={styles.onData} x="118" y="173">
        11
      </text>
    </svg>
  );
}
