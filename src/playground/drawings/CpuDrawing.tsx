import styles from './Drawing.module.css';

const PINS = [0, 1, 2, 3, 4, 5, 6];

/** A processor with its lid off: counter, dial, one box of numbers. */
export function CpuDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      {PINS.map((pin) => (
        <path key={pin} className={styles.solid} d={`M${44 + pin * 24} 18v14m0 130v26`} />
      ))}
      <rect className={styles.solid} x="30" y="36" width="186" height="136" rx="8" />
      <rect className={styles.case} x="24" y="30" width="186" height="136" rx="8" />
      <circle className={styles.control} cx="70" cy="100" r="30" />
      <path className={styles.line} d="M70 70v14M100 100H86M70 130v-14M40 100h14M70 100l16-16" />
      <path className={styles.address} d="M40 44h52l12 10-12 10H40z" />
      <text className={styles.number} x="68" y="60">
        07
      </text>
      <path className={styles.wire} d="M104 54h26v24M118 128v-20h12" />
      <path className={styles.alu} d="M120 78h22l8 10 8-10h22l-14 32h-32z" />
      <rect className={styles.data} x="112" y="128" width="76" height="26" rx="8" />
      <text className={styles.onData} x="150" y="147">
        042
      </text>
      <path className={styles.wire} d="M150 110v18" />
    </svg>
  );
}
