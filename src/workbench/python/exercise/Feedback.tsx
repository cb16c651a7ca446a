import { explain, type Report } from '../../../python/index.ts';
import { RichText } from '../../../prose/index.ts';
import { Icon } from '../../../ui/index.ts';
import { ProblemBox } from '../RunEnd.tsx';
import { ExampleList } from './ExampleList.tsx';
import styles from './Feedback.module.css';
import { verdictWords } from './verdict.ts';

interface FeedbackProps {
  readonly report: Report;
  /** How often the pupil has checked this exercise. */
  readonly tries: number;
  readonly onGoToLine: (line: number) => void;
}
/** What a check found: what matters most first, then every example. */
export function Feedback({ report, tries, onGoToLine }: FeedbackProps) {
  const { verdict, examples } = report;
  const isRight = verdict === 'right';
  const { title, says, tryThis } = verdictWords(report);
  const problem =
    verdict === 'problem' || verdict === 'mistake'
      ? examples.find((one) => one.problem !== undefined)?.problem
      : undefined;
  return (
    <section
      className={styles.feedback}
      data-verdict={isRight ? 'right' : 'notyet'}
      aria-label="What the check found"
    >
      <p className={styles.verdict}>
        <Icon name={isRight ? 'check' : 'undo'} />
        {title}
        {tries > 1 && <span className={styles.tries}>{tries} tries</span>}
      </p>
      {says && (
        <p className={styles.says}>
          <RichText text={says} />
        </p>
      )}
      {tryThis && (
        <p className={styles.try}>
          <RichText text={tryThis} />
        </p>
      )}
      {problem && <ProblemBox explanation={explain(problem)} onGoToLine={onGoToLine} />}
      <ExampleList examples={examples} />
    </section>
  );
}
