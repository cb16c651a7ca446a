import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { CodeEditor, type EditorHandle } from '../../../editor/index.ts';
import { canStep } from '../../../lib/can-step.ts';
import { PythonText } from '../../../prose/index.ts';
import { Boundary, Button, Icon } from '../../../ui/index.ts';
import { StopIcon } from '../StopIcon.tsx';
import styles from './Desk.module.css';
import { markersOf } from './markers.ts';
import { isBusy, usePagePython } from './page-python.ts';
import { RunView } from './RunView.tsx';
import { useKeptText } from './use-kept-text.ts';

const StepsHere = lazy(() => import('./StepsHere.tsx').then((it) => ({ default: it.StepsHere })));
const MAIN = 'main.py';

const brokenSteps = (again: () => void) => (
  <p>
    The steps could not be shown. <Button onClick={again}>Try again</Button>
  </p>
);

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
  const files = useMemo(() => ({ [MAIN]: text }), [text]);
  const [isStepping, setStepping] = useState(false);
  // The line where the steps are.
  const [ring, setRing] = useState<number>();
  const hasSteps = isStepping && !busy;

  function run(): void {
    if (busy) return;
    setRan(text);
    closeSteps();
    python.run(files, MAIN);
  }
  function step(): void {
    if (busy) return;
    setRan(text);
    setStepping(true);
    python.record(files, MAIN);
  }
  function closeSteps(): void {
    setStepping(false);
    setRing(undefined);
  }
  const first = useRef(pressed === 'Run' ? run : pressed === 'Step' ? step : undefined);
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
            current={ring}
            onRun={run}
          />
          <p id={help} className="visually-hidden">
            Control and Enter runs. Control and M, then Tab, leaves the editor.
          </p>
        </div>
      ) : (
        <PythonText text={given} current={ring} />
      )}
      <div className={styles.bar}>
        <Button onClick={run} aria-disabled={busy}>
          <Icon name="play" />
          Run
        </Button>
        {(canStep(name, text) || hasSteps) && (
          <Button kind="quiet" onClick={hasSteps ? closeSteps : step} aria-disabled={busy}>
            <Icon name={hasSteps ? 'close' : 'step'} />
            {hasSteps ? 'Close the steps' : 'Step'}
          </Button>
        )}
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
      {isStepping && (
        <Boundary instead={brokenSteps}>
          <Suspense fallback={<p className={styles.old}>One moment …</p>}>
            <StepsHere
              name={name}
              session={session}
              python={python}
              files={files}
              main={MAIN}
              showLine={setRing}
            />
          </Suspense>
        </Boundary>
      )}
      <RunView session={session} python={python} onGoToLine={(line) => editor.current?.goToLine(line)} />
    </div>
  );
}
