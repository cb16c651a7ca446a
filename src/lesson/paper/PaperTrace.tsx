import { traceColumns, traceRows } from '../../lib/trace-rows.ts';
import type { TraceTableProps } from '../TraceTable.tsx';
import styles from './Paper.module.css';

/** A table of states on paper: its open cells are room for a pen. */
export function PaperTrace({ columns, rows, first, caption }: Omit<TraceTableProps, 'id'>) {
  const names = traceColumns(columns);
  return (
    <table className={styles.trace} data-task="trace">
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
          // oxlint-disable-next-line react/no-array-index-key -- rows in order
          <tr key={row}>
            {first !== undefined && <th scope="row">{of}</th>}
            {names.map((name, column) => (
              <td key={name}>{given[column] || '\u00a0'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
