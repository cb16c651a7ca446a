import type { ReactNode } from 'react';
import type { ShownExercise } from '../../curriculum/index.ts';
import { PythonText } from '../../prose/index.ts';
import { useEntry } from '../../progress/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useLesson } from '../lesson-context.ts';
import styles from './Exercise.module.css';
import { loadExercise } from './load-exercises.ts';
import { PuzzleLines } from './PuzzleLines.tsx';
import { useLive } from './use-live.ts';

interface ExerciseProps {
  readonly exercise: ShownExercise;
  readonly children?: ReactNode;
}
/** A task for the pupil's own program. What is here before Python is: the task and the program it begins with. */
export function Exercise({ exercise, children }: ExerciseProps) {
  const { id: lesson } = useLesson();
  const { id, title, number, starter, hints, lines } = exercise;
  const place = `lesson/${lesson}/exercise/${id}`;
  const kept = useEntry(place);
  const isDone = typeof kept === 'object' && kept !== null && 'right' in kept && kept.right === true;
  const { Live, pressed, setPressed } = useLive('Exercise');
  const heading = `${id}-title`;
  return (
    <section id={id} className={styles.exercise} aria-labelledby={heading} data-exercise={id}>
      <h3 id={heading} tabIndex={-1} className={styles.title}>
        <span className={styles.number}>
          <span className="visually-hidden">Exercise </span>
          {number}
        </span>
        {title}
        {isDone && (
          <span className={styles.done}>
            <Icon name="check" size={20} /> done
          </span>
        )}
      </h3>
      <div className={styles.task}>{children}</div>
      {Live ? (
        <Live
          place={place}
          title={title}
          starter={starter}
          hints={hints}
          load={() => loadExercise(lesson, id)}
          {...(lines ? { lines } : {})}
          {...(pressed === undefined ? {} : { pressed })}
        />
      ) : (
        <>
          {lines ? <PuzzleLines lines={lines} /> : <PythonText text={starter} />}
          <p className={styles.bar}>
            {['Run', 'Check'].map((name) => (
              <Button key={name} kind={name === 'Run' ? 'plain' : 'primary'} onClick={() => setPressed(name)}>
                <Icon name={name === 'Run' ? 'play' : 'check'} />
                {name}
              </Button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
