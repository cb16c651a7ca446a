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
  const isDone = (questions: readonly string[]) =>
    questions.length > 0 &&
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
              data-done={isDone(step.questions) ? '' : undefined}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.name}>{STEP_NAMES[step.kind]}</span>
              {isDone(step.questions) && <span className="visually-hidden">, answered</span>}
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
