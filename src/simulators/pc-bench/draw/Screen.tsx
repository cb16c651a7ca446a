import styles from './Ink.module.css';

/** A monitor with a glass tube, in 160 by 140. */
export function ScreenPicture({ flat = false }: { readonly flat?: boolean }) {
  if (flat)
    return (
      <g>
        <rect className={styles.chip} x="4" y="14" width="152" height="92" rx="3" />
        <rect className={styles.screen} x="12" y="22" width="136" height="76" />
        <path className={styles.chip} d="M70 106h20v16h26v8H44v-8h26z" />
      </g>
    );
  return (
    <g>
      <path className={styles.case} d="M6 6h148v104l-8 8H14l-8-8z" />
      <path className={styles.screen} d="M22 20q58-6 116 0q6 38 0 76q-58 6-116 0q-6-38 0-76z" />
      <path className={styles.caseDeep} d="M50 118h60l8 16H42z" />
      <circle className={styles.glow} cx="140" cy="108" r="3" strokeWidth="1.6" />
    </g>
  );
}
