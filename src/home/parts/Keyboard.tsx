import styles from '../Machine.module.css';

interface Key {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** Four rows of keys on a board that widens towards the front, then the space bar. */
const keys: readonly Key[] = [0, 1, 2, 3].flatMap((row) => {
  const left = 56 - row * 9;
  const width = (396 + row * 20) / 13;
  return Array.from({ length: 13 }, (_, at) => ({
    x: left + at * width,
    y: 662 + row * 20,
    width: width - 5,
  }));
});
/** Keys that are marked: the four arrows' home, for somebody to find. */
const isMarked = (at: number): boolean => at === 0 || at === 38 || at === 25;

/** Unit 5: the keyboard, and instructions that fit into each other. */
export function Keyboard() {
  return (
    <g>
      <path className={styles.sheet} d="M8 764l38-112h414l36 112q2 14-12 14H20q-14 0-12-14z" />
      <path className={styles.fine} d="M14 764h474" />
      {keys.map(({ x, y, width }, at) => (
        <rect
          key={`${x}-${y}`}
          className={isMarked(at) ? styles.main : styles.pale}
          x={x}
          y={y}
          width={width}
          height="15"
          rx="3"
          strokeWidth="2.5"
        />
      ))}
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
    </g>
  );
}
