import styles from './Drawing.module.css';

const PAGES = [0, 1, 2, 3];

/** A platter with its arm, and beside it a block of flash pages. */
export function StorageDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <circle className={styles.solid} cx="98" cy="104" r="78" />
      <circle className={styles.case} cx="92" cy="98" r="78" />
      <circle className={styles.line} cx="92" cy="98" r="56" />
      <circle className={styles.line} cx="92" cy="98" r="38" />
      <path className={styles.data} d="M92 20a78 78 0 0 1 60 28l-17 14a56 56 0 0 0-43-20z" />
      <circle className={styles.solid} cx="92" cy="98" r="14" />
      <path className={styles.control} d="M176 44l12 10-72 46-14 2 8-12z" />
      <circle className={styles.case} cx="182" cy="48" r="15" />
      <rect className={styles.alu} x="160" y="112" width="72" height="70" rx="6" />
      {PAGES.map((page) => (
        <rect
          key={page}
          className={page === 1 ? styles.address : styles.data}
          x={168 + (page % 2) * 30}
          y={120 + Math.floor(page / 2) * 29}
          width="26"
          height="25"
          rx="3"
        />
      ))}
    </svg>
  );
}
