import styles from './Drawing.module.css';

/** A machine that has no drawing of its own yet: its first letters on a box with a dial and a handle. */
export function InstrumentDrawing({ title }: { readonly title: string }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 240 190" aria-hidden="true">
      <path className={styles.line} d="M80 34q40-34 80 0" />
      <rect className={styles.solid} x="36" y="40" width="180" height="148" rx="8" />
      <rect className={styles.case} x="30" y="34" width="180" height="148" rx="8" />
      <rect className={styles.screen} x="48" y="52" width="104" height="62" rx="6" />
      <text className={styles.letters} x="100" y="96">
        {title.slice(0, 3)}
      </text>
      <circle className={styles.control} cx="180" cy="82" r="18" />
      <path className={styles.line} d="M180 82l9-11M52 142h136M52 160h136" />
      <circle className={styles.data} cx="76" cy="142" r="9" />
      <circle className={styles.addressDot} cx="146" cy="160" r="9" />
    </svg>
  );
}
