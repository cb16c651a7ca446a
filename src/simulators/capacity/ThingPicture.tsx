import styles from './Pictures.module.css';
import type { ThingId } from './things.ts';

/** A photo, a note, a piece of film or a gamepad, about 44 by 40 round its middle. */
export function ThingPicture({ id }: { readonly id: ThingId }) {
  switch (id) {
    case 'photo':
      return (
        <>
          <rect className={styles.sheet} x="-21" y="-17" width="42" height="34" />
          <path className={styles.hill} d="M-21 17v-9l12 -14l11 12l7 -6l12 12v5z" />
          <circle className={styles.sun} cx="10" cy="-8" r="5" />
        </>
      );
    case 'song':
      return (
        <>
          <path className={styles.stem} d="M-8 14V-15L14 -20V9" />
          <ellipse className={styles.note} cx="-13" cy="14" rx="7" ry="5" />
          <ellipse className={styles.note} cx="9" cy="9" rx="7" ry="5" />
        </>
      );
    case 'film':
      return (
        <>
          <rect className={styles.dark} x="-22" y="-17" width="44" height="34" rx="2" />
          <path
            className={styles.holes}
            d="M-18 -13h5v4h-5zM-8 -13h5v4h-5zM2 -13h5v4h-5zM12 -13h5v4h-5zM-18 9h5v4h-5zM-8 9h5v4h-5zM2 9h5v4h-5zM12 9h5v4h-5z"
          />
          <rect className={styles.sheet} x="-16" y="-6" width="32" height="12" />
        </>
      );
    case 'game':
      return (
        <>
          <path
            className={styles.pad}
            d="M-14 -12h28q9 2 9 16q0 12 -7 12q-5 0 -9 -8h-14q-4 8 -9 8q-7 0 -7 -12q0 -14 9 -16z"
          />
          <path className={styles.stem} d="M-12 -5v10M-17 0h10" />
          <circle className={styles.sun} cx="12" cy="0" r="4" />
        </>
      );
  }
}
