import styles from './Paint.module.css';

/** Instructions that fit into each other. */
export function Blocks() {
  return (
    <g>
      <path
        className={styles.main}
        d="M500 622h12l6 9h16l6-9h94v40h-72l-6 9h-16l-6-9h-12v88h12l6 9h16l6-9h72v32H500z"
      />
      <path className={styles.glass} d="M522 662h12l6 9h16l6-9h72v44h-72l-6 9h-16l-6-9h-12z" />
      <path className={styles.glass} d="M522 706h12l6 9h16l6-9h72v44h-72l-6 9h-16l-6-9h-12z" />
      <text className={`${styles.code} ${styles.onMain}`} x="510" y="653">
        repeat 4
      </text>
      <text className={styles.code} x="532" y="694">
        forward
      </text>
      <text className={styles.code} x="532" y="738">
        turn
      </text>
    </g>
  );
}
