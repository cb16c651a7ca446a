import styles from './Paint.module.css';

/** A key of the drawing: its left upper corner and its width; all are 15 high. */
export interface Key {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** Four rows of keys on a board that widens towards the front, then the space bar. */
export const keys: readonly Key[] = [0, 1, 2, 3].flatMap((row) => {
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

/** The keyboard, seen from where one sits. */
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
    </g>
  );
}
