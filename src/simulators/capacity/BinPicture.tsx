import type { Bin } from './adverts.ts';
import styles from './Pictures.module.css';

/** A RAM stick, a flash chip, or a disk that turns: about 60 by 40 round its middle. */
export function BinPicture({ id }: { readonly id: Bin }) {
  switch (id) {
    case 'ram':
      return (
        <>
          <path className={styles.boardGreen} d="M-30 -14h60v24h-27l-3 -4l-3 4h-27z" />
          <path
            className={styles.dark}
            d="M-25 -9h10v12h-10zM-11 -9h10v12h-10zM3 -9h10v12h-10zM17 -9h9v12h-9z"
          />
        </>
      );
    case 'flash':
      return (
        <>
          <path
            className={styles.line}
            d="M-24 -12h-6M-24 -4h-6M-24 4h-6M-24 12h-6M24 -12h6M24 -4h6M24 4h6M24 12h6"
          />
          <rect className={styles.dark} x="-24" y="-18" width="48" height="36" rx="3" />
          <path className={styles.onBook} d="M4 -12l-10 14h8l-4 10l12 -14h-8z" />
        </>
      );
    case 'disk':
      return (
        <>
          <circle className={styles.platter} r="22" />
          <circle className={styles.hole} r="5" />
          <path className={styles.stem} d="M28 18L4 4" />
        </>
      );
  }
}
