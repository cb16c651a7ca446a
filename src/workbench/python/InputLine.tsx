import { useEffect, useRef } from 'react';
import styles from './PythonOutput.module.css';

interface InputLineProps {
  /** What the program asks. */
  readonly label: string;
  readonly onAnswer: (text: string) => void;
  /** Somebody may be typing in an editor: then the focus is left there. */
  readonly isTyping: boolean;
}
/** The field in which the pupil types for `input()`, on the line of the question itself. */
export function InputLine({ label, onAnswer, isTyping }: InputLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const leaves = useRef(isTyping);
  useEffect(() => {
    if (leaves.current && document.activeElement?.closest('[data-editor]')) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(field.current?.value ?? '');
      }}
    >
      <input
        ref={field}
        aria-label={label}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="send"
        className={styles.field}
      />
      <button type="submit" className={styles.enter}>
        Enter
      </button>
    </form>
  );
}
