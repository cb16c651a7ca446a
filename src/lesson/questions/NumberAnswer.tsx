import { type ReactNode, useId } from 'react';
import type { NumberQuestion } from '../../curriculum/index.ts';
import { type Given, numberIn } from './judge.ts';
import styles from './NumberAnswer.module.css';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useQuestion } from './use-question.ts';

const fits = (given: Given): boolean => typeof given === 'string';

interface NumberAnswerProps {
  readonly question: NumberQuestion;
  readonly children?: ReactNode;
}
export function NumberAnswer({ question, children }: NumberAnswerProps) {
  const field = useId();
  const asking = useQuestion<string>(question.id, fits, (value = '') => {
    if (numberIn(value) !== undefined) return undefined;
    return value.trim() === '' ? 'Type a number first.' : 'Type the number in digits, such as 12.';
  });
  return (
    <QuestionFrame question={question} asking={asking} how="Type a number." stem={children}>
      <p className={styles.line}>
        <label htmlFor={field} className="visually-hidden">
          Your answer{question.unit === undefined ? '' : `, in ${question.unit}`}
        </label>
        <input
          id={field}
          className={styles.field}
          inputMode="numeric"
          autoComplete="off"
          value={asking.value ?? ''}
          onChange={(event) => asking.change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') asking.check();
          }}
        />{' '}
        {question.unit}
      </p>
    </QuestionFrame>
  );
}
