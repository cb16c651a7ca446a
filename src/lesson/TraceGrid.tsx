import type { ReactNode } from 'react';
import { traceColumns, traceRows } from '../lib/trace-rows.ts';

export interface TraceGridProps {
  readonly columns: string;
  readonly rows: string;
  /** What the rows are; without it they have no names. */
  readonly first?: string;
  readonly caption?: string;
}
interface GridProps extends TraceGridProps {
  readonly className: string | undefined;
  /** Marks it as something to do on a worksheet. */
  readonly 'data-task'?: string;
  /** What stands in a cell that is to be filled in; `place` is '2.0' for the third row's first cell. */
  readonly renderOpen: (place: string, name: string) => ReactNode;
}
/** A table of states, some given, some to be filled in by hand. */
export function TraceGrid({ columns, rows, first, caption, className, renderOpen, ...rest }: GridProps) {
  const names = traceColumns(columns);
  return (
    <table className={className} data-task={rest['data-task']}>
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
            {names.map((name, column) => (
              <td key={name}>
                {given[column] || renderOpen(`${row}.${column}`, `${name}, ${of || `row ${row + 1}`}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
