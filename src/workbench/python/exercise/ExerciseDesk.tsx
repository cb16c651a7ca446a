import { useEffect, useId, useRef, useState } from 'react';
import type { ExerciseParts, PuzzleLine } from '../../../curriculum/index.ts';
import { CodeEditor, type EditorHandle } from '../../../editor/index.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { StopIcon } from '../StopIcon.tsx';
import styles from './Desk.module.css';
import { markersOf } from './markers.ts';
import { isBusy, usePagePython } from './page-python.ts';
import { RunView } from './RunView.tsx';
import { useKeptText } from './use-kept-text.ts';

export interface ExerciseDeskProps {
  /** The key of the pupil's record under which all of it is kept. */
  readonly place: string;
  readonly title: string;
  readonly starter: string;
  /** How many hints there are. */
  readonly hints: number;
  /** It begins as these lines, to be put in order. */
  readonly lines?: readonly PuzzleLine[];
  /** Brings hints, checks and the answer. */
  readonly load: () => Promise<ExerciseParts>;
  /** The button that was pressed before this was here. */
  readonly pressed?: string;
}
export function ExerciseDesk({ place, title, starter, pressed }: ExerciseDeskProps) {
  const [session, python] = usePagePython(place);
  const program = useKeptText(`${place}/text`, starter);
  const [ran, setRan] = useState<string>();
  const editor = useRef<EditorHandle>(null);
  const help = useId();
  const busy = isBusy(session);
  function run(): void {
    if (busy) return;
    setRan(program.text);
    python.run({ 'main.py': program.text }, 'main.py');
  }
  const first = useRef(pressed === 'Run' ? run : undefined);
  useEffect(() => {
    first.current?.();
    first.current = undefined;
  }, []);
  return (
    <div className={styles.desk}>
      <div
        className={styles.editor}
        style={{ '--lines': Math.max(6, starter.split('\n').length + 3) } as object}
      >
        <CodeEditor
          ref={editor}
          value={program.text}
          version={program.version}
          onChange={program.edit}
          label={`Your program for “${title}”`}
          describedBy={help}
          markers={ran === program.text ? markersOf(session) : []}
          onRun={run}
        />
        <p id={help} className="visually-hidden">
          Control and Enter runs. Control and M, then Tab, leaves the editor.
        </p>
      </div>
      <div className={styles.bar}>
        <Button onClick={run} aria-disabled={busy}>
          <Icon name="play" />
          Run
        </Button>
        {busy && (
          <Button onClick={python.stop}>
            <StopIcon />
            Stop
          </Button>
        )}
      </div>
      <RunView session={session} python={python} onGoToLine={(line) => editor.current?.goToLine(line)} />
    </div>
  );
}
