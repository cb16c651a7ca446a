import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EditorHandle } from '../../editor/index.ts';
import { inWords, type PythonSession, type Session, usePython } from '../../python/index.ts';
import { announce, Button, Notice } from '../../ui/index.ts';
import { enoughInWords } from './enough-words.ts';
import { oneFile } from './files/model.ts';
import { WrittenFiles } from './files/WrittenFiles.tsx';
import { FreshPython } from './FreshPython.tsx';
import { PanelArea } from './PanelArea.tsx';
import { ProgramHalf } from './ProgramHalf.tsx';
import { PythonBar } from './PythonBar.tsx';
import { PythonOutput } from './PythonOutput.tsx';
import { PythonStatus } from './PythonStatus.tsx';
import { ReplacedNotice } from './ReplacedNotice.tsx';
import { RunEnd } from './RunEnd.tsx';
import { pythonSamples } from './samples.ts';
import { useProgramLink } from './share/use-program-link.ts';
import { usePanels } from './use-panels.ts';
import { type Program, useProgram } from './use-program.ts';
import styles from './PythonDesk.module.css';

export interface PythonDeskProps {
  /** The program is kept under `python/<document>` in the pupil's record. */
  readonly document: string;
  /** What a pupil finds who has not been here before. */
  readonly starter?: string;
  /** A page of its own: links to programs open here. */
  readonly isPage?: boolean;
}
const FIRST = pythonSamples[0]?.source ?? '';

/** A Python program to write, run, stop and talk to. */
export function PythonDesk({ document, starter = FIRST, isPage = false }: PythonDeskProps) {
  const program = useProgram(document, starter);
  const [session, python] = usePython();
  const panels = usePanels(python, session);
  const editor = useRef<EditorHandle>(null);
  const goTo = useGoTo(program.open, program.show, editor);
  // The texts that were run: a mark is true only for the text it was made for.
  const [ran, setRan] = useState(oneFile(''));
  // The line that a panel points at.
  const [ring, setRing] = useState<{ readonly line: number; readonly file: string }>();
  const [told, tell] = useState('');
  const busy = isBusy(session);
  const written = useWritten(python, program);
  useProgramLink(program, tell, isPage);
  useAnnouncements(session);
  useEffect(() => python.see(program.text, program.open), [python, program.text, program.open]);

  function run(): void {
    if (busy) return;
    program.markMoment();
    panels.begin();
    setRan({ files: program.files, main: program.main });
    python.run(program.files, program.main);
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut; Stop is a button as well
    <div
      className={styles.bench}
      data-page={isPage ? '' : undefined}
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
        tell={tell}
        shares={isPage}
      />
      <ReplacedNotice program={program} />
      {told !== '' && (
        <Notice kind="problem" actions={<Button onClick={() => tell('')}>All right</Button>}>
          {told}
        </Notice>
      )}
      <div className={styles.halves}>
        <ProgramHalf program={program} session={session} ran={ran} ring={ring} ref={editor} onRun={run} />
        <div className={styles.half}>
          <PanelArea
            panels={panels}
            given={{
              session,
              python,
              files: program.files,
              main: program.main,
              showLine(line, file = program.main) {
                setRing(line === undefined ? undefined : { line, file });
                if (line !== undefined && file !== program.open) program.show(file);
              },
            }}
            onClear={python.clear}
            busy={busy}
          >
            <PythonOutput
              session={session}
              python={python}
              isTyping={ran.files[program.open] !== program.text}
            >
              <WrittenFiles {...written} onOpen={program.show} />
              <RunEnd session={session} onGoToLine={(line, file = ran.main) => goTo(line, file)} />
            </PythonOutput>
          </PanelArea>
        </div>
      </div>
      <PythonStatus session={session} onStop={python.stop}>
        <FreshPython python={python} state={session.state} />
      </PythonStatus>
    </div>
  );
}

const isBusy = ({ state: { is } }: Session) => is === 'running' || is === 'waiting' || is === 'stopping';

/** Keeps what a run has written into files, and says which. */
function useWritten(python: PythonSession, program: Program) {
  const [written, setWritten] = useState<ReturnType<Program['take']>>({ kept: [], says: [] });
  const take = useEffectEvent(program.take);
  useEffect(
    () =>
      python.store.subscribe(({ files }, before) => {
        if (files !== before.files) setWritten(take(files));
      }),
    [python],
  );
  return written;
}

/** Puts the caret on a line of a file, which is shown first if it is not in front. */
function useGoTo(open: string, show: (file: string) => void, editor: { current: EditorHandle | null }) {
  const [wanted, setWanted] = useState<{ readonly line: number; readonly file: string }>();
  useEffect(() => {
    if (wanted?.file === open) editor.current?.goToLine(wanted.line);
  }, [wanted, open, editor]);
  return (line: number, file: string) => {
    if (file !== open) show(file);
    setWanted({ line, file });
  };
}

/** The end of a run and what went wrong are said aloud. */
function useAnnouncements({ ended, explanation }: Session): void {
  useEffect(() => {
    if (!ended) return;
    if (explanation) announce(inWords(explanation));
    else if (ended.how === 'finished') announce('The program has finished.');
    else if (ended.how === 'stopped') announce('The program was stopped.');
    else if (ended.how === 'enough') announce(enoughInWords(ended));
    else announce('Python itself fell over. Your program is safe.');
  }, [ended, explanation]);
}
