import styles from './Paint.module.css';

/** The case with its front torn open, and the cables that leave it. */
export function Case() {
  return (
    <g>
      <path className={styles.cable} d="M0 582c14 0 20-8 36-8M612 540c16 0 14 42 28 42" />
      <path className={styles.cable} d="M250 654c-26-12 26-18 0-28s12-14 30-20" strokeWidth="6" />
      <path className={styles.sheet} d="M36 356l56-34h520l-46 34z" />
      <path className={styles.shade} d="M566 356l46-34v250l-46 34z" />
      <path
        className={styles.fine}
        d="M578 400l24-17M578 418l24-17M578 436l24-17M578 454l24-17M578 472l24-17M578 490l24-17M578 508l24-17"
      />
      <path className={styles.ink} d="M70 606h58v12H70zM474 606h58v12h-58z" />
      <path className={styles.sheet} d="M36 356h530v250H36z" />
      <path
        className={styles.shade}
        d="M54 386l20-15 54 6 66-7 60 8 72-7 66 6 74-7 60 7 26 13-5 58 6 66-8 62-12 18-60 6-70-6-72 6-78-6-70 6-64-5-66 4-7-52 6-66z"
      />
      <path className={styles.fine} d="M62 392l16-12 50 6 66-7 60 8 72-7 66 6 74-7 56 7 18 9" />
    </g>
  );
}
