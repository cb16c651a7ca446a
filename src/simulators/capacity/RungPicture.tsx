import styles from './Pictures.module.css';

/** A thing of about this many bytes, about 44 by 44 round its middle: library, wall of books, book, half a page, letter. */
export function RungPicture({ at }: { readonly at: number }) {
  switch (at) {
    case 0:
      return (
        <>
          <path className={styles.stone} d="M-20 -8L0 -20L20 -8zM-18 -4h36v20h-36z" />
          <path className={styles.line} d="M-12 -4v20M-4 -4v20M4 -4v20M12 -4v20M-21 18h42" />
        </>
      );
    case 1:
      return (
        <>
          <path className={styles.sheet} d="M-20 -20h40v39h-40z" />
          <path
            className={styles.spines}
            d="M-17 -17h5v9h-5zM-11 -17h4v9h-4zM-5 -16h7v8h-7zM4 -17h4v9h-4zM10 -17h6v9h-6zM-17 -4h8v9h-8zM-8 -5h4v10h-4zM-2 -4h5v9h-5zM5 -5h6v10h-6zM12 -4h4v9h-4zM-17 8h4v9h-4zM-12 9h7v8h-7zM-3 8h5v9h-5zM4 8h4v9h-4zM9 9h7v8h-7z"
          />
          <path className={styles.line} d="M-20 -7h40M-20 6h40" />
        </>
      );
    case 2:
      return (
        <>
          <path className={styles.book} d="M-15 -19h26q5 0 5 5v32h-27q-6 0 -6 -5z" />
          <path className={styles.sheet} d="M16 12h-27q-4 0 -4 3t4 3h27z" />
          <path className={styles.onBook} d="M-7 -9h16M-7 -3h11" />
        </>
      );
    case 3:
      return (
        <>
          <path className={styles.sheet} d="M-15 -19h30v38h-30z" />
          <path className={styles.thin} d="M-10 -12h20M-10 -7h20M-10 -2h13" />
        </>
      );
    default:
      return (
        <>
          <path className={styles.letterTile} d="M-13 -16h26v30h-26z" />
          <text className={styles.letter} y="6">
            A
          </text>
        </>
      );
  }
}
