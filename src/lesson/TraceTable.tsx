import { keepEntry, useEntry } from '../progress/index.ts';
import { useLesson } from './lesson-context.ts';
import { TraceGrid, type TraceGridProps } from './TraceGrid.tsx';
import styles from './TraceTable.module.css';

interface TraceTableProps extends TraceGridProps {
  readonly id: string;
}
/** A table of states that a pupil fills in by hand, to follow a machine in thought. Nobody marks it; it is kept. */
export function TraceTable({ id, ...table }: TraceTableProps) {
  const lesson = useLesson();
  const key = `lesson/${lesson.id}/trace/${id}`;
  const kept = readCells(useEntry(key));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reached by keyboard
    <div className={styles.scroll} role="group" aria-label={table.caption ?? 'Table to fill in'} tabIndex={0}>
      <TraceGrid
        {...table}
        className={styles.table}
        renderOpen={(place, name) => (
          <input
            className={styles.cell}
            aria-label={name}
            autoComplete="off"
            maxLength={24}
            value={kept[place] ?? ''}
            onChange={(event) => keepEntry(key, { ...kept, [place]: event.target.value })}
          />
        )}
      />
    </div>
  );
}

/** What was kept, cell by cell; what does not fit is as if it were not there. */
function readCells(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
