import { useEffect, useRef, useState } from 'react';
import type { ExerciseParts, PuzzleLine } from '../../../curriculum/index.ts';
import type { EditorHandle } from '../../../editor/index.ts';
import { Notice } from '../../../ui/index.ts';
import { Compare } from './Compare.tsx';
import styles from './Desk.module.css';
import { ExerciseBar } from './ExerciseBar.tsx';
import { Feedback } from './Feedback.tsx';
import { Hints } from './Hints.tsx';
import { LessonEditor } from './LessonEditor.tsx';
import { PuzzleEditor } from './PuzzleEditor.tsx';
import { RunView } from './RunView.tsx';
import { StepsUnder } from './StepsUnder.tsx';
import { useExercise } from './use-exercise.ts';

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
/** An exercise to work on: the program, what it does, what the check says, hints, and afterwards one way to write it. */
export function ExerciseDesk(props: ExerciseDeskProps) {
  const { title, starter, hints, pressed } = props;
  const exercise = useExercise(props);
  const { session, python, program, mode, text, job, record, parts, steps } = exercise;
  const [showsAnswer, setShowsAnswer] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const found = useRef<HTMLDivElement>(null);
  const goToLine = (line: number) => editor.current?.goToLine(line);
  const report = job?.kind === 'check' ? session.report : undefined;

  const first = useRef(pressed);
  useEffect(() => {
    const name = first.current;
    first.current = undefined;
    if (name === 'Run') exercise.run();
    if (name === 'Check') void exercise.check();
  });
  // On a phone what was found comes below the edge of the screen, and a press of Check would seem to do nothing.
  useEffect(() => {
    if (report) found.current?.scrollIntoView({ block: 'nearest' });
  }, [report]);
  return (
    <div className={styles.desk}>
      {mode === 'lines' ? (
        <PuzzleEditor
          lines={exercise.lines}
          puzzle={exercise.puzzle}
          onChange={exercise.keepLines}
          current={steps.ring}
        />
      ) : (
        <LessonEditor
          ref={editor}
          program={program}
          session={session}
          python={python}
          label={`Your program for “${title}”`}
          lines={Math.max(6, starter.split('\n').length + 3)}
          ran={job?.kind === 'check' ? undefined : job?.text}
          ring={steps.ring}
          onRun={exercise.run}
        />
      )}
      <ExerciseBar
        exercise={exercise}
        hints={hints}
        onAnswer={() => void exercise.need(() => setShowsAnswer(!showsAnswer))}
        showsAnswer={showsAnswer}
      />
      {exercise.failed && (
        <Notice kind="problem">
          The check could not be fetched. Look at the connection and press again.
        </Notice>
      )}
      <Hints hints={parts?.hints.slice(0, record.hints) ?? []} />
      <StepsUnder steps={steps} name={`“${title}”`} session={session} python={python} text={text} />
      {(job?.kind === 'run' || job?.kind === 'step') && (
        <RunView
          session={session}
          python={python}
          isTyping={job.text !== text}
          onGoToLine={goToLine}
          withSteps={steps.isShown && session.recorded !== undefined}
        />
      )}
      {job?.kind === 'check' && exercise.busy && <p className={styles.checking}>Checking …</p>}
      {job?.kind === 'check' && session.ended?.how === 'crashed' && (
        <Notice kind="problem">Python fell over at this program. Is there a loop that never ends?</Notice>
      )}
      <div ref={found} className={styles.found}>
        {report && (
          <>
            {job?.text !== text && (
              <p className={styles.old}>This was before your last change. Check again.</p>
            )}
            <Feedback report={report} tries={record.tries} onGoToLine={goToLine} />
          </>
        )}
      </div>
      {showsAnswer && parts && <Compare yours={text} solution={parts.solution} />}
    </div>
  );
}
