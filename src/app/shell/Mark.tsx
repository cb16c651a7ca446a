import styles from './Header.module.css';

/** The site's mark: a computer opened up, its chip in sight. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path d="M24 55h16M32 48v7" className={styles.ink} />
      <rect x="6" y="9" width="52" height="39" rx="5" className={styles.case} />
      <path d="M13 20h16M13 28h14M13 37h16M51 20H38M51 28H41M51 37H38" className={styles.ink} />
      <rect x="25" y="19" width="18" height="18" rx="2.5" className={styles.chip} />
      <path d="M34 24v8" className={styles.one} />
    </svg>
  );
}
