import { PythonText } from '../../../prose/index.ts';
import styles from './Compare.module.css';

interface CompareProps {
  readonly yours: string;
  readonly solution: string;
}
/** The pupil's program beside one way to write it. */
export function Compare({ yours, solution }: CompareProps) {
  return (
    <div className={styles.compare}>
      <section aria-label="Your program">
        <h4>Yours</h4>
        <PythonText text={yours} />
      </section>
      <section aria-label="One way to write it">
        <h4>One way to write it</h4>
        <PythonText text={solution} />
      </section>
      <p className={styles.note}>There are many right ways. What is the same? What is different?</p>
    </div>
  );
}
