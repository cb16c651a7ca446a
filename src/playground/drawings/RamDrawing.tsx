import styles from './Drawing.module.css';

const LINES = [0, 1, 2, 3, 4, 5];

/** A board of cells with a program in it, two of its numbers, and the plug beside it. */
export function RamDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 -20 240 190" aria-hidden="true">
      <rect className={styles.solid} x="20" y="18" width="160" height="148" rx="6" />
      <rect className={styles.case} x="14" y="12" width="160" height="148" rx="6" />
      <rect className={styles.alu} x="26" y="48" width="136" height="24" />
      <path
        className={styles.line}
        d={`M26 24h136v120h-136z${LINES.slice(1, 5)
          .map((row) => `M26 ${24 + row * 24}h136`)
          .join('')}${LINES.slice(1, 4)
          .map((column) => `M${26 + column * 34} 24v120`)
          .join('')}`}
      />
      <rect className={styles.data} x="29" y="75" width="28" height="18" rx="5" />
      <rect className={styles.data} x="97" y="123" width="28" height="18" rx="5" />
      <text className={styles.onData} x="43" y="89">
        7
      </text>
      <path className={styles.wire} d="M174 130h16q14 0 14 -16v-20" />
      <rect className={styles.control} x="188" y="60" width="32" height="34" rx="5" />
      <path className={styles.line} d="M196 60v-16M212 60v-16" />
    </svg>
  );
}
