import type { StepEntry } from '../curriculum/index.ts';
import { useEntries } from '../progress/index.ts';
import { useLesson } from './lesson-context.ts';
import { Resume } from './Resume.tsx';
import { STEP_NAMES } from './step-names.ts';
import styles from './StepStrip.module.css';

/** Where you are: the steps as numbered boxes, as in RAM, with the pupil as the program counter. */
export function StepStrip() {
  const { id, module, current } = useLesson();
  const entries = useEntries();
  const { steps } = module;
  const at = Math.max(
    0,
    steps.findIndex((step) => step.id === current),
  );
  const isRight = (exercise: string) => {
    const kept = entries.get(`lesson/${id}/exercise/${exercise}`);
    return typeof kept === 'object' && kept !== null && 'right' in kept && kept.right === true;
  };
  const isDone = ({ questions, exercises }: StepEntry) =>
    questions.length + exercises.length > 0 &&
    exercises.every(isRight) &&
    questions.every(
      (one) => entries.has(`lesson/${id}/answer/${one}`) || entries.has(`lesson/${id}/prediction/${one}`),
    );
  return (
    <nav className={styles.strip} aria-label="Steps of this lesson">
      <ol className={styles.boxes}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <a
              href={`#${step.id}`}
              className={styles.box}
              aria-current={(current === undefined ? index === 0 : step.id === current) ? 'step' : undefined}
              data-done={isDone(step) ? '' : undefined}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.name}>{STEP_NAMES[step.kind]}</span>
              {isDone(step) && <span className="visually-hidden">, answered</span>}
            </a>
          </li>
        ))}
      </ol>
      <p className={styles.where}>
        <span>
          Step {at + 1} of {steps.length}
        </span>{' '}
        <Resume />
      </p>
    </nav>
  );
}
