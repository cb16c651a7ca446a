import type { ReactNode } from 'react';
import type { Question } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import styles from './Asked.module.css';

interface AskedProps {
  readonly question: Question;
  /** What its number is called aloud. */
  readonly what: 'Question' | 'Prediction';
  readonly children: ReactNode;
}
/** Something that is asked, with its number and words: a question, or a guess, which is never marked. */
export function Asked({ question, what, children }: AskedProps) {
  const title = `${question.id.replace(/[^a-z0-9-]/g, '-')}-ask`;
  return (
    <section id={question.id} className={styles.asked} aria-labelledby={title}>
      <h3 id={title} tabIndex={-1} className={styles.ask}>
        <span className={styles.number} data-guess={what === 'Prediction' ? '' : undefined}>
          <span className="visually-hidden">{what} </span>
          {question.number}
        </span>
        <span>
          <RichText text={question.ask} />
        </span>
      </h3>
      {children}
    </section>
  );
}
