import styles from './Pages.module.css';

/** A plug out of its socket: for pages that are not there. */
export function Unplugged() {
  return (
    <svg className={styles.picture} viewBox="0 0 320 160" aria-hidden="true" focusable="false">
      <path d="M0 118c40 0 44-60 92-60" className={styles.cable} />
      <path d="M92 36h34c10 0 16 8 16 22s-6 22-16 22H92z" className={styles.plug} />
      <path d="M142 48h24M142 68h24" className={styles.pin} />
      <path
        d="M182 26l-9-14M190 20l3-16M199 26l12-11M182 92l-9 14M190 97l2 16M199 92l12 11"
        className={styles.spark}
      />
      <path d="M214 22h58c8 0 12 4 12 12v50c0 8-4 12-12 12h-58z" className={styles.socket} />
      <path d="M214 48h22M214 68h22" className={styles.pin} />
      <path d="M284 58c22 0 20 60 36 60" className={styles.cable} />
    </svg>
  );
}
