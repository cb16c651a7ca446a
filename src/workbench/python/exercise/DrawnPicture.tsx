import type { Picture } from '../../../python/index.ts';
import styles from './Feedback.module.css';

interface DrawnPictureProps {
  readonly picture: Picture;
  /** Everything that has to fit: both pictures have the same scale. */
  readonly all: readonly Picture[];
  readonly label: string;
}
/** What a turtle has drawn, still and small. */
export function DrawnPicture({ picture, all, label }: DrawnPictureProps) {
  const { left, top, size } = frameOf(all);
  const count = picture.lines.length + picture.fills.length + picture.dots.length;
  return (
    <svg
      className={styles.picture}
      viewBox={`${left} ${top} ${size} ${size}`}
      role="img"
      aria-label={`${label}: ${count === 0 ? 'nothing' : `${picture.lines.length} lines, ${picture.fills.length} filled shapes`}`}
    >
      {/* Turtles draw on white in every theme: their colours are the pupil's own. */}
      <rect x={left} y={top} width={size} height={size} fill="white" />
      {picture.fills.map(([colour, points], at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing that stays
        <polygon key={at} fill={colour} points={points.map(([x, y]) => `${x},${-y}`).join(' ')} />
      ))}
      {picture.lines.map(([x1, y1, x2, y2, colour, width], at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing that stays
        <line
          key={at}
          x1={x1}
          y1={-y1}
          x2={x2}
          y2={-y2}
          stroke={colour}
          strokeWidth={Math.max(width, size / 120)}
        />
      ))}
      {picture.dots.map(([x, y, colour, width], at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a drawing that stays
        <circle key={at} cx={x} cy={-y} r={width / 2} fill={colour} />
      ))}
    </svg>
  );
}

/** The square that holds all pictures, with some room around; y downwards, as SVG has it. */
function frameOf(all: readonly Picture[]) {
  let [left, right, top, bottom] = [-50, 50, -50, 50];
  const take = (x: number, y: number) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, -y), Math.max(bottom, -y)];
  };
  for (const { lines, fills, dots } of all) {
    for (const [x1, y1, x2, y2] of lines) {
      take(x1, y1);
      take(x2, y2);
    }
    for (const [, points] of fills) for (const [x, y] of points) take(x, y);
    for (const [x, y] of dots) take(x, y);
  }
  const room = Math.max(right - left, bottom - top);
  const size = room * 1.12;
  return { left: (left + right - size) / 2, top: (top + bottom - size) / 2, size };
}
