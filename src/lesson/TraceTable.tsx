import { traceColumns, traceRows } from '../lib/trace-rows.ts';
import { keepEntry, useEntry } from '../progress/index.ts';
import { useLesson } from './lesson-context.ts';
import styles from './TraceTable.module.css';

export interface TraceTableProps {
  readonly id: string;
  readonly columns: string;
  readonly rows: string;
  /** What the rows are; without it they have no names. */
  readonly first?: string;
  readonly caption?: string;
}
/** A table of states that a pupil fills in by hand, to follow a machine in thought. Nobody marks it; it is kept. */
export function TraceTable({ id, columns, rows, first, caption }: TraceTableProps) {
  const lesson = useLesson();
  const key = `lesson/${lesson.id}/trace/${id}`;
  const kept = readCells(useEntry(key));
  const names = traceColumns(columns);
  const write = (cell: string, text: string) => keepEntry(key, { ...kept, [cell]: text });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reached by keyboard
    <div className={styles.scroll} role="group" aria-label={caption ?? 'Table to fill in'} tabIndex={0}>
      <table className={styles.table}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {first !== undefined && <th scope="col">{first}</th>}
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {traceRows(rows).map(({ of, given }, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- the place in the table is what is kept
            <tr key={row}>
              {first !== undefined && <th scope="row">{of}</th>}
              {names.map((name, column) => {
                const cell = `${row}.${column}`;
                return (
                  <td key={name}>
                    {given[column] ? (
                      given[column]
                    ) : (
                      <input
                        className={styles.cell}
                        aria-label={`${name}, ${of || `row ${row + 1}`}`}
                        autoComplete="off"
                        maxLength={24}
                        value={kept[cell] ?? ''}
                        onChange={(event) => write(cell, event.target.value)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
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
