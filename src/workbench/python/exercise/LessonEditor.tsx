import { type Ref, useId } from 'react';
import { CodeEditor, type EditorHandle } from '../../../editor/index.ts';
import type { PythonSession, Session } from '../../../python/index.ts';
import { useMarks } from '../use-marks.ts';
import styles from './Desk.module.css';
import type { KeptText } from './use-kept-text.ts';

/** What a program in a lesson is called while it runs. */
export const MAIN = 'main.py';

interface LessonEditorProps {
  readonly program: KeptText;
  readonly session: Session;
  readonly python: PythonSession;
  readonly label: string;
  /** Lines that it has room for. */
  readonly lines: number;
  /** The text that was run last. */
  readonly ran: string | undefined;
  /** The line that something else points at. */
  readonly ring: number | undefined;
  readonly onRun: () => void;
  readonly ref: Ref<EditorHandle>;
}
/** The editor of a program in a lesson: Python reads what is typed, and what it cannot read is marked and said under it. */
export function LessonEditor(props: LessonEditorProps) {
  const { program, session, python, label, lines, ran, ring, onRun, ref } = props;
  const { markers, typed } = useMarks(session, MAIN, program.text, ran);
  const help = useId();
  return (
    <div className={styles.editor} style={{ '--lines': lines } as object}>
      <div className={styles.field}>
        <CodeEditor
          ref={ref}
          value={program.text}
          version={program.version}
          onChange={(text) => {
            program.edit(text);
            python.see(text, MAIN);
          }}
          label={label}
          describedBy={help}
          markers={markers}
          current={ring}
          onRun={onRun}
        />
      </div>
      {typed !== undefined && <p className={styles.typed}>{typed}</p>}
      <p id={help} className="visually-hidden">
        Control and Enter runs. Control and M, then Tab, leaves the editor.
      </p>
    </div>
  );
}
