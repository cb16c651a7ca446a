import { paint as styles } from '../../cutaway/index.ts';
import type { PlanId } from '../plan.ts';

/** The door of a track, in the skirting board under the machine. */
export function Door({ id }: { readonly id: PlanId }) {
  return (
    <svg viewBox="0 0 150 130" aria-hidden="true" focusable="false">
      {id === 'python' && (
        <>
          <path className={styles.main} d="M36 130V58a39 39 0 0 1 78 0v72z" />
          <path className={styles.line} d="M62 26v104M88 26v104" strokeWidth="2.5" />
          <path
            className={styles.pale}
            d="M20 96c0-16 26-18 40-10s26 8 40 0 32-4 32 10-16 18-26 12c8 0 12-4 10-8-10 0-18 12-38 12S44 100 36 100s-4 8 4 8c-8 4-20 0-20-12z"
          />
          <path className={styles.line} d="M118 92v.1M132 98l12 4" strokeWidth="5" />
        </>
      )}
      {id === 'robot' && (
        <>
          <path className={styles.sheet} d="M30 130V30h90v100z" />
          <path className={styles.main} d="M40 130V40h70v90z" />
          <path className={styles.pale} d="M52 56h46v34H52z" />
          <circle className={styles.sheet} cx="64" cy="73" r="7" />
          <circle className={styles.sheet} cx="86" cy="73" r="7" />
          <path className={styles.line} d="M75 56V44M64 84h22M34 36v.1M116 36v.1M34 122v.1M116 122v.1" />
          <circle className={styles.main} cx="75" cy="40" r="5" />
        </>
      )}
      {id === 'engine' && (
        <>
          <path className={styles.main} d="M30 130V42q0-16 16-16h58q16 0 16 16v88z" />
          <circle className={styles.pale} cx="75" cy="66" r="25" />
          <circle className={styles.sheet} cx="75" cy="66" r="8" />
          <path
            className={styles.line}
            d="M75 41v17M75 74v17M50 66h17M83 66h17M57 48l12 12M93 48L81 60M57 84l12-12M93 84L81 72"
          />
          <path className={styles.line} d="M30 52h-10M30 108h-10M104 112h8" strokeWidth="7" />
        </>
      )}
    </svg>
  );
}
