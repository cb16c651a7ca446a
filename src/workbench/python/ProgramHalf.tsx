import { type Ref, useId, useMemo } from 'react';
import { CodeEditor, type EditorHandle } from '../../editor/index.ts';
import type { Session } from '../../python/index.ts';
import { FileRow } from './files/FileRow.tsx';
import { namesOf, type ProgramFiles } from './files/model.ts';
import { panelId, tabId } from './PanelTabs.tsx';
import { useMarks } from './use-marks.ts';
import type { Program } from './use-program.ts';
import styles from './PythonDesk.module.css';

interface ProgramHalfProps {
  readonly program: Program;
  readonly session: Session;
  /** What was run last. */
  readonly ran: ProgramFiles;
  /** The line that something else points at. */
  readonly ring: { readonly line: number; readonly file: string } | undefined;
  readonly onRun: () => void;
  readonly ref: Ref<EditorHandle>;
}
/** The tabs of the files, the editor under them, and the keys that are worth knowing. */
export function ProgramHalf({ program, session, ran, ring, onRun, ref }: ProgramHalfProps) {
  const base = useId();
  const help = useId();
  const { open, text } = program;
  const { markers, typed } = useMarks(session, open, text, ran.files[open], ran.main);
  const past = program.earlier[open];
  const earlier = useMemo(() => (past ?? []).map((version) => version.text), [past]);
  const several = namesOf(program).length > 1;
  return (
    <section className={styles.half} aria-label="Program">
      <FileRow program={program} base={base} />
      <div
        className={styles.editor}
        id={panelId(base, open)}
        role="tabpanel"
        aria-labelledby={tabId(base, open)}
      >
        <CodeEditor
          ref={ref}
          file={open}
          value={text}
          earlier={earlier}
          version={program.version}
          onChange={program.edit}
          label={several ? `Your program: ${open}` : 'Your program'}
          describedBy={help}
          markers={markers}
          current={ring?.file === open ? ring.line : undefined}
          onRun={onRun}
        />
      </div>
      {typed !== undefined && <p className={styles.found}>{typed}</p>}
      <p id={help} className={styles.help}>
        <kbd>Ctrl</kbd> + <kbd>Enter</kbd> runs, <kbd>Esc</kbd> stops
        <span className={styles.leave}>
          ; <kbd>Ctrl</kbd> + <kbd>M</kbd>, then <kbd>Tab</kbd>, leaves the editor
        </span>
        .
      </p>
    </section>
  );
}
