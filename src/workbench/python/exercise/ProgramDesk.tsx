import { useEffect, useId, useRef, useState } from 'react';
import { CodeEditor, type EditorHandle } from '../../../editor/index.ts';
import { PythonText } from '../../../prose/index.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { StopIcon } from '../StopIcon.tsx';
import styles from './Desk.module.css';
import { markersOf } from './markers.ts';
import { isBusy, usePagePython } from './page-python.ts';
import { RunView } from './RunView.tsx';
import { useKeptText } from './use-kept-text.ts';

export interface ProgramDeskProps {
  /** The key under which the pupil's own version is kept. */
  readonly place: string;
  readonly name: string;
  readonly text: string;
  readonly edit: boolean;
  /** The button that was pressed before this was here. */
  readonly pressed?: string;
}
/** A program of a lesson: it runs where it stands, and may be changed there. */
export function ProgramDesk({ place, name, text: given, edit, pressed }: ProgramDeskProps) {
  const [session, python] = usePagePython(place);
  const program = useKeptText(place, given);
  const [isChanging, setChanging] = useState(false);
  const [ran, setRan] = useState<string>();
  const editor = useRef<EditorHandle>(null);
  const help = useId();
  const busy = isBusy(session);
  const text = isChanging ? program.text : given;

  function run(): void {
    if (busy) return;
    setRan(text);
    python.run({ 'main.py': text }, 'main.py');
  }
  const first = useRef(pressed === 'Run' ? run : undefined);
  useEffect(() => {
    first.current?.();
    first.current = undefined;
  }, []);
  return (
    <div className={styles.desk}>
      {isChanging ? (
        <div
          className={styles.editor}
          style={{ '--lines': Math.max(6, given.split('\n').length + 2) } as object}
        >
          <CodeEditor
            ref={editor}
            value={program.text}
            version={program.version}
            onChange={program.edit}
            label={`Your version of ${name}.py`}
            describedBy={help}
            markers={ran === text ? markersOf(session) : []}
            onRun={run}
          />
          <p id={help} className="visually-hidden">
            Control and Enter runs. Control and M, then Tab, leaves the editor.
          </p>
        </div>
      ) : (
        <PythonText text={given} />
      )}
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
        {edit && !isChanging && (
          <Button kind="quiet" onClick={() => setChanging(true)}>
            Change it
          </Button>
        )}
        {isChanging && (
          <>
            <Button
              kind="quiet"
              onClick={() => {
                program.swap(given);
              }}
            >
              <Icon name="restart" />
              Start again
            </Button>
            {program.bringBack && (
              <Button kind="quiet" onClick={program.bringBack}>
                <Icon name="undo" />
                Bring mine back
              </Button>
            )}
          </>
        )}
      </div>
      <RunView session={session} python={python} onGoToLine={(line) => editor.current?.goToLine(line)} />
    </div>
  );
}
