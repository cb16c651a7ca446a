import { useEffect, useId, useRef, useState } from 'react';
import { CodeEditor, type EditorHandle, type Marker } from '../../editor/index.ts';
import { inWords, type Session, usePython } from '../../python/index.ts';
import { announce } from '../../ui/index.ts';
import { PanelArea } from './PanelArea.tsx';
import { PythonBar } from './PythonBar.tsx';
import { PythonOutput } from './PythonOutput.tsx';
import { PythonStatus } from './PythonStatus.tsx';
import { ReplacedNotice } from './ReplacedNotice.tsx';
import { RunEnd } from './RunEnd.tsx';
import { pythonSamples } from './samples.ts';
import { usePanels } from './use-panels.ts';
import { useProgram } from './use-program.ts';
import styles from './PythonDesk.module.css';

export interface PythonDeskProps {
  /** The program is kept under `python/<document>` in the pupil's record. */
  readonly document: string;
  /** What a pupil finds who has not been here before. */
  readonly starter?: string;
}
const MAIN = 'main.py';
const FIRST = pythonSamples[0]?.source ?? '';

/** A Python program to write, run, stop and talk to. */
export function PythonDesk({ document, starter = FIRST }: PythonDeskProps) {
  const program = useProgram(document, starter);
  const [session, python] = usePython();
  const panels = usePanels(python);
  const editor = useRef<EditorHandle>(null);
  const help = useId();
  // The text that was run: a mark is true only for the text it was made for.
  const [ran, setRan] = useState('');
  // The line that a panel points at.
  const [ringed, showLine] = useState<number>();
  const busy = isBusy(session);
  const given = { session, python, files: { [MAIN]: program.text }, main: MAIN, showLine };
  useAnnouncements(session);

  function run(): void {
    if (busy) return;
    setRan(program.text);
    python.run({ 'main.py': program.text }, 'main.py');
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut; Stop is a button as well
    <div
      className={styles.bench}
      // Before the editor, which keeps Escape to itself.
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && busy) python.stop();
      }}
    >
      <PythonBar
        program={program}
        starter={starter}
        busy={busy}
        onRun={run}
        onStop={python.stop}
        onPanel={panels.ask}
      />
      <ReplacedNotice program={program} />
      <div className={styles.halves}>
        <section className={styles.half} aria-label="Program">
          <div className={styles.editor}>
            <CodeEditor
              ref={editor}
              value={program.text}
              version={program.version}
              onChange={program.edit}
              label="Your program"
              describedBy={help}
              markers={ran === program.text ? markersOf(session) : []}
              current={ringed}
              onRun={run}
            />
          </div>
          <p id={help} className={styles.help}>
            <kbd>Ctrl</kbd> + <kbd>Enter</kbd> runs, <kbd>Esc</kbd> stops
            <span className={styles.leave}>
              ; <kbd>Ctrl</kbd> + <kbd>M</kbd>, then <kbd>Tab</kbd>, leaves the editor
            </span>
            .
          </p>
        </section>
        <div className={styles.half}>
          <PanelArea panels={panels} given={given} onClear={python.clear} busy={busy}>
            <PythonOutput session={session} python={python}>
              <RunEnd session={session} onGoToLine={(line) => editor.current?.goToLine(line)} />
            </PythonOutput>
          </PanelArea>
        </div>
      </div>
      <PythonStatus state={session.state} />
    </div>
  );
}

const isBusy = ({ state: { is } }: Session) => is === 'running' || is === 'waiting' || is === 'stopping';

function markersOf({ explanation }: Session): readonly Marker[] {
  if (explanation?.line === undefined || explanation.file !== undefined) return [];
  return [{ line: explanation.line, columns: explanation.columns, says: inWords(explanation) }];
}

/** The end of a run and what went wrong are said aloud. */
function useAnnouncements({ ended, explanation }: Session): void {
  useEffect(() => {
    if (!ended) return;
    if (explanation) announce(inWords(explanation));
    else if (ended.how === 'finished') announce('The program has finished.');
    else if (ended.how === 'stopped') announce('The program was stopped.');
    else announce('Python itself fell over. Your program is safe.');
  }, [ended, explanation]);
}
