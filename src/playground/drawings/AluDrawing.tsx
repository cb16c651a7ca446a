import styles from './Drawing.module.css';

const TEETH = [0, 1, 2, 3, 4];

/** Two numbers into the arms of a V, one out at the bottom, a lever, and a curl of paper tape. */
export function AluDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <path className={styles.wire} d="M56 44v20M136 44v20M96 146v16" />
      <path className={styles.case} d="M14 62h66l16 18 16 -18h66l-34 84h-96z" />
      <rect className={styles.data} x="30" y="16" width="52" height="28" rx="8" />
      <rect className={styles.data} x="110" y="16" width="52" height="28" rx="8" />
      <text className={styles.onData} x="56" y="36">
        27
      </text>
      <text className={styles.onData} x="136" y="36">
        15
      </text>
      <circle className={styles.control} cx="96" cy="108" r="20" />
      <path className={styles.line} d="M86 108h20M96 98v20" />
      <rect className={styles.data} x="70" y="156" width="52" height="28" rx="8" />
      <text className={styles.onData} x="96" y="176">
        42
      </text>
      <path className={styles.solid} d="M186 132v-46" />
      <circle className={styles.control} cx="186" cy="80" r="11" />
      <path className={styles.alu} d="M206 44h26v116l-6 6 -7 -6 -7 6 -6 -6z" />
      {TEETH.map((line) => (
        <path key={line} className={styles.line} d={`M212 ${60 + line * 18}h${12 - (line % 2) * 4}`} />
      ))}
    </svg>
  );
}
