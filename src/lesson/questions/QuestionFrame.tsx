import type { ReactNode } from 'react';
import type { Question } from '../../curriculum/index.ts';
import { Button } from '../../ui/index.ts';
import { Asked } from './Asked.tsx';
import asked from './Asked.module.css';
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
  return (
    <Asked question={question} what="Question">
      {stem}
      <p className={asked.how}>{how}</p>
      {children}
      <div className={asked.foot}>
        <Button kind="primary" onClick={asking.check}>
          Check
        </Button>
        {asking.problem !== undefined && (
          <p role="alert" className={styles.problem}>
            {asking.problem}
          </p>
        )}
      </div>
      <ReplyBox
        verdict={asking.verdict}
        tries={asking.kept?.tries ?? 0}
        checks={asking.checks}
        {...(question.kind === 'sort' ? { parts: question.things } : {})}
      />
    </Asked>
  );
}
