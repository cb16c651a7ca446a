import { type ReactNode, useState } from 'react';
import type { PredictQuestion } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import { keepEntry, useEntry } from '../../progress/index.ts';
import { Button } from '../../ui/index.ts';
import { useLesson } from '../lesson-context.ts';
import { SeeLink } from '../SeeLink.tsx';
import { Asked } from './Asked.tsx';
import asked from './Asked.module.css';
import { OptionList } from './OptionList.tsx';
import styles from './Predict.module.css';
import { readPrediction } from './prediction.ts';
import { useAnswer } from './use-answer.ts';

interface PredictProps {
  readonly question: PredictQuestion;
  readonly children?: ReactNode;
}
/** Say what you think will happen; run it; see both side by side. A prediction is never a mark. */
export function Predict({ question, children }: PredictProps) {
  const { id, ask, options } = question;
  const lesson = useLesson();
  const key = `lesson/${lesson.id}/prediction/${id}`;
  const kept = readPrediction(useEntry(key), options);
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState(false);
  const answer = useAnswer(id, kept !== undefined);
  const did = answer?.kind === 'predict' ? answer : undefined;
  const said = options.find((option) => option.key === kept?.said)?.text ?? '';

  function keep() {
    if (draft === undefined) return setProblem(true);
    keepEntry(key, { said: draft, seen: false });
  }
  return (
    <Asked question={question} what="Prediction">
      {children}
      {!kept && (
        <>
          <p className={asked.how}>What do you think? It is not marked.</p>
          <OptionList
            name={id}
            legend={ask}
            options={options}
            value={draft}
            onChange={(chosen) => {
              setDraft(chosen);
              setProblem(false);
            }}
          />
          <p className={asked.foot}>
            <Button kind="primary" onClick={keep}>
              That is my guess
            </Button>{' '}
            {problem && <strong role="alert">Choose one first.</strong>}
          </p>
        </>
      )}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> may hold no paragraphs */}
      <div role="status">
        {kept && (
          <div className={styles.both}>
            <div className={styles.side}>
              <p className={styles.head}>You said</p>
              <p className={styles.words}>
                <RichText text={said} />
              </p>
            </div>
            <div className={styles.side}>
              <p className={styles.head}>It did</p>
              {kept.seen ? (
                <p className={styles.words}>
                  <RichText text={did?.did ?? ''} />
                </p>
              ) : (
                <p className={styles.words}>
                  {did?.see === undefined ? 'Ready? Then look here.' : 'Run it and watch. Then look here.'}
                </p>
              )}
            </div>
          </div>
        )}
      </div>
      {kept && (
        <p className={asked.foot}>
          {did?.see !== undefined && <SeeLink see={did.see}>Run it</SeeLink>}{' '}
          {!kept.seen && (
            <Button onClick={() => keepEntry(key, { said: kept.said, seen: true })}>Show what it did</Button>
          )}
        </p>
      )}
    </Asked>
  );
}
