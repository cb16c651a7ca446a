import { SimulatorPicture } from '../../workbench/index.ts';
import styles from './Paper.module.css';
import { useIsFirstDrawing } from './paper-context.ts';
import { PaperTrace } from './PaperTrace.tsx';
import { boxesOf, columnsOf, partOf } from './trace.ts';

interface PaperSimulatorProps {
  readonly id: string;
  readonly open?: string;
  readonly title?: string;
  /** With a table to fill in for its program. */
  readonly trace?: boolean;
  /** On the lesson's own page, where a picture of every machine would weigh too much. */
  readonly isInLesson?: boolean;
}

/** A simulator on paper: its program box by box and a table for its steps; without a program, its drawing. */
export function PaperSimulator(props: PaperSimulatorProps) {
  const { open = '', isInLesson = false } = props;
  if (partOf(open, 'program') !== undefined) return <PaperProgram {...props} />;
  return isInLesson ? null : <PaperDrawing {...props} />;
}

/** The drawing of a machine, the first time that it is used. */
function PaperDrawing({ id, open = '', title }: PaperSimulatorProps) {
  if (!useIsFirstDrawing(id)) return null;
  return (
    <section className={styles.simulator} data-task="simulator" data-drawn="">
      {title !== undefined && <h3>{title}</h3>}
      <SimulatorPicture id={id} hash={open} />
    </section>
  );
}

/** A program longer than this is for the machine: on paper it would fill a page. */
const LONGEST = 8;

function PaperProgram({ id, open = '', title, trace = false, isInLesson = false }: PaperSimulatorProps) {
  const boxes = boxesOf(partOf(open, 'program') ?? '');
  const inputs = partOf(open, 'inputs');
  if (boxes.length > LONGEST) return null;
  return (
    <section className={styles.simulator} data-task="simulator">
      {title !== undefined && <h3>{title}</h3>}
      {inputs !== undefined && <p>On the input tray: {inputs.replaceAll(',', ', ')}</p>}
      <table className={styles.boxes}>
        <tbody>
          {boxes.map(({ box, line }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines in order
            <tr key={at}>
              {box === undefined ? <td data-number="">&nbsp;</td> : <th scope="row">{box}</th>}
              <td>{line || '\u00a0'}</td>
              <td data-room="">&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
      {trace && !isInLesson && (
        <PaperTrace
          columns={columnsOf(id).join(',')}
          rows={`${Math.max(4, boxes.length)}`}
          caption="A row for each instruction that is done"
        />
      )}
    </section>
  );
}
