import type { ReactNode } from 'react';
import type { Question } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './QuestionFrame.module.css';
import { ReplyBox } from './ReplyBox.tsx';
import type { Checking } from './use-question.ts';

interface QuestionFrameProps {
  readonly question: Question;
  readonly asking: Checking;
  /** How to answer, for who has not met this kind yet. */
  readonly how: string;
  /** Text or a listing between the question and its parts. */
  readonly stem: ReactNode;
  readonly children: ReactNode;
}
/** What all kinds of question share: number, words, the check button, the reply. */
export function QuestionFrame({ question, asking, how, stem, children }: QuestionFrameProps) {
  const title = `${question.id.replace(/[^a-z0-9-]/g, '-')}-ask`;
  return (
    <section id={question.id} className={styles.question} aria-labelledby={title}>
      <h3 id={title} tabIndex={-1} className={styles.ask}>
        <span className={styles.number}>
          <span className="visually-hidden">Question </span>
          {question.number}
        </span>
        <span>
          <RichText text={question.ask} />
        </span>
      </h3>
      {stem}
      <p className={styles.how}>{how}</p>
      {children}
      <div className={styles.foot}>
        <Button kind="primary" onClick={asking.check}>
          Check
        </Button>
        {asking.problem !== undefined && (
          <p role="alert" className={styles.problem}>
            {asking.problem}
          </p>
        )}
      </div>
      <ReplyBox verdict={asking.verdict} tries={asking.kept?.tries ?? 0} checks={asking.checks} />
    </section>
  );
}
