import type { ReactNode } from 'react';
import styles from './Paint.module.css';

/** The monitor, its tube in sight at the side; `children` is the picture on its glass. */
export function Screen({ children }: { readonly children: ReactNode }) {
  return (
    <g>
      <path className={styles.sheet} d="M218 302l-14 24h176l-14-24z" />
      {/* the side, cut away: tube, coil, gun and beam */}
      <path className={styles.shade} d="M484 34l112 54q10 6 10 16v118q0 10-10 14l-112 52z" />
      <path className={styles.pale} d="M486 62l66 62v76l-66 60z" />
      <path className={styles.sheet} d="M552 144h40v36h-40z" />
      <path className={styles.main} d="M546 120h20v84h-20z" />
      <path className={styles.fine} d="M553 124v76M559 124v76M598 154v16M592 154h6M592 170h6" />
      <path className={styles.fine} strokeDasharray="3 7" d="M544 160L488 96M544 162l-56 10M544 164l-56 74" />
      {/* the front and its glass */}
      <rect className={styles.sheet} x="94" y="12" width="392" height="292" rx="22" />
      <path className={styles.glass} d="M126 44q164-14 328 0 14 104 0 206-164 14-328 0-14-102 0-206z" />
      {children}
      {/* knobs */}
      <circle className={styles.shade} cx="404" cy="278" r="9" strokeWidth="3" />
      <circle className={styles.shade} cx="432" cy="278" r="9" strokeWidth="3" />
      <path className={styles.main} d="M452 273h16v10h-16z" strokeWidth="3" />
    </g>
  );
}
