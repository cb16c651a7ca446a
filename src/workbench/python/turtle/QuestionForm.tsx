import { useEffect, useId, useRef } from 'react';
import { Button } from '../../../ui/index.ts';
import type { Question } from './messages.ts';
import styles from './QuestionForm.module.css';

interface QuestionFormProps {
  readonly question: Question;
  /** null calls the question off. */
  readonly onAnswer: (text: string | null) => void;
}
/** What the program asks with textinput() or numinput(), under the picture. */
export function QuestionForm({ question, onAnswer }: QuestionFormProps) {
  const { kind, title, prompt, initial, note } = question;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const typed = kind === 'text' || kind === 'number';
  useEffect(() => {
    (field.current ?? first.current)?.focus({ preventScroll: true });
    field.current?.select();
    (field.current ?? first.current)?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      className={styles.form}
      aria-label={title || 'The program asks'}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(typed ? (field.current?.value ?? '') : 'yes');
      }}
    >
      {title !== '' && <p className={styles.title}>{title}</p>}
      {typed ? <label htmlFor={id}>{prompt || 'Your answer'}</label> : <p>{prompt}</p>}
      {note !== '' && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
      <div className={styles.row}>
        {typed && (
          <input
            ref={field}
            id={id}
            defaultValue={initial}
            inputMode={kind === 'number' ? 'decimal' : 'text'}
            autoComplete="off"
            aria-describedby={note === '' ? undefined : `${id}-note`}
            aria-invalid={note !== ''}
            className={styles.field}
          />
        )}
        <Button ref={first} type="submit" kind="primary">
          {kind === 'yes-no' ? 'Yes' : 'OK'}
        </Button>
        {kind !== 'tell' && (
          <Button onClick={() => onAnswer(kind === 'yes-no' ? 'no' : null)}>
            {kind === 'yes-no' ? 'No' : 'Cancel'}
          </Button>
        )}
      </div>
    </form>
  );
}
