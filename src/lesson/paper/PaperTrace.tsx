import { TraceGrid, type TraceGridProps } from '../TraceGrid.tsx';
import styles from './Paper.module.css';

/** A table of states on paper: its open cells are room for a pen. */
export function PaperTrace({ columns, rows, first, caption }: TraceGridProps) {
  const said = {
    columns,
    rows,
    ...(first === undefined ? {} : { first }),
    ...(caption === undefined ? {} : { caption }),
  };
  return <TraceGrid {...said} className={styles.trace} data-task="trace" renderOpen={() => '\u00a0'} />;
}
