import type { ReactNode } from 'react';
import type { Question } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import styles from './Paper.module.css';
import { PaperParts } from './PaperParts.tsx';

interface PaperTaskProps {
  readonly question: Question;
  readonly children?: ReactNode;
}
/** A question for a pen: its number, its words and room for the answer. */
export function PaperTask({ question, children }: PaperTaskProps) {
  return (
    <section className={styles.task} data-task={question.kind}>
      <h3 className={styles.ask}>
        <span className={styles.number}>{question.number}</span>
        <span>
          <RichText text={question.ask} />
        </span>
      </h3>
      {children}
      <PaperParts question={question} />
    </section>
  );
}
