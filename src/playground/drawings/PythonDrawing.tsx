import styles from './Drawing.module.css';

/** A home computer with its screen on: what you type is what it does. */
export function PythonDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <path className={styles.solid} d="M42 188l8-22h152l8 22z" />
      <rect className={styles.solid} x="36" y="14" width="180" height="138" rx="10" />
      <rect className={styles.case} x="30" y="8" width="180" height="138" rx="10" />
      <rect className={styles.screen} x="46" y="24" width="148" height="98" rx="10" />
      <text className={styles.code} x="58" y="52">
        {'for i in range(3):'}
      </text>
      <text className={styles.code} x="58" y="72">
        {'  print("hello")'}
      </text>
      <text className={styles.code} x="58" y="104">
        {'>>>'}
      </text>
      <rect className={styles.cursor} x="86" y="92" width="10" height="15" />
      <path className={styles.line} d="M170 134h24M150 134h8" />
      <path className={styles.case} d="M36 182l8-22h152l8 22z" />
      <path className={styles.line} d="M56 166h128M52 173h136" />
    </svg>
  );
}
