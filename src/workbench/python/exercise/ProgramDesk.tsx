import { useEffect, useRef, useState } from 'react';
import type { EditorHandle } from '../../../editor/index.ts';
import { canStep } from '../../../lib/can-step.ts';
import { PythonText } from '../../../prose/index.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { StopIcon } from '../StopIcon.tsx';
import styles from './Desk.module.css';
import { LessonEditor, MAIN } from './LessonEditor.tsx';
import { isBusy, usePagePython } from './page-python.ts';
import { RunView } from './RunView.tsx';
import { StepButton } from './StepButton.tsx';
import { StepsUnder } from './StepsUnder.tsx';
import { useKeptText } from './use-kept-text.ts';
import { useSteps } from './use-steps.ts';

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
  const busy = isBusy(session);
  const steps = useSteps(busy);
  const text = isChanging ? program.text : given;

  function run(): void {
    if (busy) return;
    setRan(text);
    steps.close();
    python.run({ [MAIN]: text }, MAIN);
  }
  function step(): void {
    if (busy) return;
    setRan(text);
    steps.open();
    python.record({ [MAIN]: text }, MAIN);
  }
  const first = useRef(pressed === 'Run' ? run : pressed === 'Step' ? step : undefined);
  useEffect(() => {
    first.current?.();
    first.current = undefined;
  }, []);
  return (
    <div className={styles.desk}>
      {isChanging ? (
        <LessonEditor
          ref={editor}
          program={program}
          session={session}
          python={python}
          label={`Your version of ${name}.py`}
          lines={Math.max(6, given.split('\n').length + 2)}
          ran={ran}
          ring={steps.ring}
          onRun={run}
        />
      ) : (
        <PythonText text={given} current={steps.ring} />
      )}
      <div className={styles.bar}>
        <Button onClick={run} aria-disabled={busy}>
          <Icon name="play" />
          Run
        </Button>
        {(canStep(name) || steps.isShown) && <StepButton steps={steps} busy={busy} onStep={step} />}
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
      <StepsUnder steps={steps} name={`${name}.py`} session={session} python={python} text={text} />
      <RunView
        session={session}
        python={python}
        isTyping={ran !== text}
        onGoToLine={(line) => editor.current?.goToLine(line)}
        withSteps={steps.isShown && session.recorded !== undefined}
      />
    </div>
  );
}
