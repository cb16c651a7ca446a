import styles from './Drawing.module.css';

const CRATES = [0, 1, 2, 3];

/** Two shelves beside each other: on the left a box is packed, on the right it still needs a little more. */
export function CapacityDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <path className={styles.case} d="M12 186V24h100v162zM128 186V24h100v162z" />
      <path className={styles.line} d="M12 104h100M128 104h100" />
      <rect className={styles.data} x="22" y="58" width="40" height="40" />
      <path className={styles.screen} d="M28 72h28v20h-28z" />
      <path className={styles.line} d="M28 79h28M28 85h28M35 72v20M42 72v20M49 72v20" />
      {CRATES.map((at) => (
        <rect key={at} className={styles.data} x={136 + at * 20} y="140" width="18" height="40" />
      ))}
      <rect className={styles.screen} x="216" y="140" width="7" height="40" />
      <text className={styles.number} x="62" y="44">
        1,000
      </text>
      <text className={styles.number} x="178" y="44">
        1,024
      </text>
    </svg>
  );
}
