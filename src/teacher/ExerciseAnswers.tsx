import { PythonText, RichText } from '../prose/index.ts';
import styles from './ExerciseAnswers.module.css';
import { useSheet } from './sheet-context.ts';

/** Every exercise with one way to solve it, the hints in order, and what each foreseen mistake is told. */
export function ExerciseAnswers() {
  const { exercises } = useSheet();
  return (
    <ol className={styles.list}>
      {exercises.map(({ id, number, title, hints, solution, mistakes }) => (
        <li key={id} className={styles.exercise}>
          <h3>
            <span className={styles.number}>{number}</span> {title}
          </h3>
          <p>One way:</p>
          <PythonText text={solution} />
          <p>
            <b>Hints, in order:</b>{' '}
            {hints.map((hint, at) => (
              <span key={hint}>
                {at > 0 && ' · '}
                <RichText text={hint} />
              </span>
            ))}
          </p>
          {mistakes.length > 0 && <p>What often goes wrong, and what the page says to it:</p>}
          <ul className={styles.mistakes}>
            {mistakes.map(({ program, says, tryThis }) => (
              <li key={program}>
                <PythonText text={program} numbered={false} />
                <p>
                  <b>
                    <RichText text={says} />
                  </b>{' '}
                  <RichText text={tryThis} />
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
