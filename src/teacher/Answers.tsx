import type { AnsweredQuestion } from '../curriculum/index.ts';
import { RichText } from '../prose/index.ts';
import styles from './Answers.module.css';
import { useSheet } from './sheet-context.ts';

/** Every question with its answer, and what each wrong answer tells of the pupil's thinking. */
export function Answers() {
  const { questions } = useSheet();
  return (
    <ol className={styles.answers}>
      {questions.map((question) => (
        <li key={question.id} className={styles.question}>
          <p className={styles.ask}>
            <span className={styles.number}>{question.number}</span>{' '}
            <span>
              <RichText text={question.ask} /> <span className={styles.step}>({question.step})</span>
            </span>
          </p>
          <Right question={question} />
          {question.likely.length > 0 && <Likely question={question} />}
        </li>
      ))}
    </ol>
  );
}

function Right({ question: { kind, right } }: { readonly question: AnsweredQuestion }) {
  if (right.length === 1)
    return (
      <p className={styles.right}>
        <b>{kind === 'predict' ? 'It does:' : 'Answer:'}</b> <RichText text={right[0] ?? ''} />
      </p>
    );
  return (
    <ol className={styles.right} data-plain={kind === 'order' ? undefined : ''}>
      {right.map((line) => (
        <li key={line}>
          <RichText text={line} />
        </li>
      ))}
    </ol>
  );
}

function Likely({ question: { likely } }: { readonly question: AnsweredQuestion }) {
  return (
    <ul className={styles.likely}>
      {likely.map(({ says, believes, truth }) => (
        <li key={says + believes}>
          {says === '' ? <i>Anything else:</i> : <>“{<RichText text={says} />}”:</>} {believes} <b>{truth}</b>
        </li>
      ))}
    </ul>
  );
}
