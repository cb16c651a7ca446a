import type { Layout } from './layout.ts';
import styles from './Scene.module.css';
import type { State } from './state.ts';
import { weekOf } from './words.ts';
import { WEEKS } from './year.ts';

const TALL = 26;
/** The year as a row of weeks: what has passed, where something went wrong, when copies were tested. */
export function Strip({
  state,
  strip,
  hatch,
}: {
  readonly state: State;
  readonly strip: Layout['strip'];
  readonly hatch: string;
}) {
  const { week, diary } = state;
  const { x, y, week: wide, inRow } = strip;
  const placeOf = (one: number) => ({
    left: x + ((one - 1) % inRow) * wide,
    top: y + Math.floor((one - 1) / inRow) * (TALL + 10),
  });
  const rows = Math.ceil(WEEKS / inRow);
  const now = week === 0 ? undefined : placeOf(week);
  return (
    <g>
      {Array.from({ length: rows }, (_, row) => {
        const passed = Math.max(0, Math.min(inRow, week - row * inRow));
        const top = y + row * (TALL + 10);
        const lines = Array.from({ length: inRow - 1 }, (__, at) => `M${x + (at + 1) * wide} ${top}v${TALL}`);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place
          <g key={row}>
            <rect className={styles.weeks} x={x} y={top} width={inRow * wide} height={TALL} />
            {passed > 0 && (
              <rect className={styles.passed} x={x} y={top} width={passed * wide} height={TALL} />
            )}
            <path className={styles.between} d={lines.join('')} />
          </g>
        );
      })}
      {diary.map((entry) => {
        const { left, top } = placeOf(weekOf(entry.day));
        if (entry.is === 'bad')
          return (
            <g key={`bad ${entry.day}`}>
              <rect
                className={styles.badWeek}
                x={left}
                y={top}
                width={wide}
                height={TALL}
                style={{ fill: hatch }}
              />
            </g>
          );
        return (
          <path
            key={`test ${entry.day}`}
            className={entry.empty.length > 0 ? styles.foundEmpty : styles.testMark}
            d={
              entry.empty.length > 0
                ? `M${left + wide / 2 - 4} ${top + 9}l8 8m0 -8l-8 8`
                : `M${left + wide / 2 - 4} ${top + 13}l3 4l5 -8`
            }
          />
        );
      })}
      {now && (
        <rect className={styles.now} x={now.left} y={now.top - 3} width={wide} height={TALL + 6} rx="3" />
      )}
      <text className={styles.weekText} x={x} y={y - 6}>
        {week === 0 ? 'The year: 52 weeks' : `Week ${week} of 52`}
      </text>
    </g>
  );
}
