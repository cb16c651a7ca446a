import styles from './Paper.module.css';
import { boxesOf, columnsOf, partOf } from './trace.ts';

interface PaperSimulatorProps {
  readonly id: string;
  readonly open?: string;
  readonly title?: string;
}
const LONGEST = 8;
const ROWS = [1, 2, 3, 4, 5, 6];

/** A simulator on paper: its program box by box, and a table to fill in by hand. */
export function PaperSimulator({ id, open = '', title }: PaperSimulatorProps) {
  const boxes = boxesOf(partOf(open, 'program') ?? '');
  const inputs = partOf(open, 'inputs');
  // A long program is for the machine: on paper its table would fill a page.
  const columns = boxes.length <= LONGEST ? columnsOf(id) : [];
  return (
    <section
      className={styles.simulator}
      data-task="simulator"
      data-wide={columns.length > 0 && boxes.length > 0 ? '' : undefined}
    >
      {title !== undefined && <h3>{title}</h3>}
      {inputs !== undefined && <p>On the input tray: {inputs.replaceAll(',', ', ')}</p>}
      <div className={styles.trace}>
        {boxes.length > 0 ? (
          <table className={styles.boxes}>
            <caption>RAM</caption>
            <tbody>
              {boxes.map(({ box, line }) => (
                <tr key={box}>
                  <th scope="row">{box}</th>
                  <td>{line}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <table className={styles.boxes} data-empty="">
            <caption>Your program</caption>
            <tbody>
              {ROWS.map((box) => (
                <tr key={box}>
                  <th scope="row">{box - 1}</th>
                  <td>&nbsp;</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {columns.length > 0 && boxes.length > 0 && (
          <table className={styles.table}>
            <caption>Fill in a row for each instruction</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.slice(0, Math.max(4, boxes.length)).map((row) => (
                <tr key={row}>
                  {columns.map((column) => (
                    <td key={column}>&nbsp;</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
