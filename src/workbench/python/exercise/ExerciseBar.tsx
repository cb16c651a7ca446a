import { Button, Icon } from '../../../ui/index.ts';
import { PythonStatus } from '../PythonStatus.tsx';
import { StopIcon } from '../StopIcon.tsx';
import styles from './Desk.module.css';
import { StepButton } from './StepButton.tsx';
import type { ExerciseState } from './use-exercise.ts';

interface ExerciseBarProps {
  readonly exercise: ExerciseState;
  readonly hints: number;
  readonly showsAnswer: boolean;
  readonly onAnswer: () => void;
}
/** Run and Check, help in the order in which it is wanted, and the ways to begin anew. */
export function ExerciseBar({ exercise, hints, showsAnswer, onAnswer }: ExerciseBarProps) {
  const { session, python, record, mode, busy, job, bringBack } = exercise;
  const other = mode === 'lines' ? 'typed' : 'lines';
  return (
    <>
      <div className={styles.bar}>
        <Button onClick={exercise.run} aria-disabled={busy}>
          <Icon name="play" />
          Run
        </Button>
        <Button kind="primary" onClick={() => void exercise.check()} aria-disabled={busy}>
          <Icon name="check" />
          Check
        </Button>
        {(exercise.canStep || exercise.steps.isShown) && (
          <StepButton steps={exercise.steps} busy={busy} onStep={exercise.step} />
        )}
        {busy && (
          <Button onClick={python.stop}>
            <StopIcon />
            Stop
          </Button>
        )}
        {record.hints < hints && (
          <Button onClick={() => void exercise.openHint()}>
            {record.hints === 0 ? 'Hint' : 'Next hint'} ({record.hints + 1} of {hints})
          </Button>
        )}
        {record.tries > 0 && (
          <Button onClick={onAnswer} aria-expanded={showsAnswer}>
            {showsAnswer ? 'Close the answer' : 'Show one way'}
          </Button>
        )}
        <span className={styles.rest}>
          <Button kind="quiet" onClick={() => void exercise.switchTo(other)}>
            {other === 'lines' ? 'Use ready lines' : 'Type it myself'}
          </Button>
          {bringBack ? (
            <Button kind="quiet" onClick={bringBack}>
              <Icon name="undo" />
              Bring mine back
            </Button>
          ) : (
            <Button kind="quiet" onClick={exercise.startAgain}>
              <Icon name="restart" />
              Start again
            </Button>
          )}
        </span>
      </div>
      {job?.kind === 'check' && <PythonStatus session={session} onStop={python.stop} isShy />}
    </>
  );
}
