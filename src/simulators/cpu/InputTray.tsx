import { memo, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../simulation/contract.ts';
import { announce, Button } from '../../ui/index.ts';
import styles from './Trays.module.css';

interface InputTrayProps {
  /** Words not yet taken, in order. */
  readonly words: readonly string[];
  readonly waiting: boolean;
  /** What was wrong with the last word given. */
  readonly problem: string | undefined;
  readonly canEmpty: boolean;
  /** Takes the words in; the ones it cannot use come back with what is wrong, and stay in the field. */
  readonly onGive: (words: readonly string[]) => {
    readonly left: readonly string[];
    readonly problem?: Problem;
  };
  readonly onEmpty: () => void;
}
const shown = 6;

/** The input tray: numbers wait here until INP takes them. While the program waits the field asks for one. */
export const InputTray = memo(function InputTray(props: InputTrayProps) {
  const { words, waiting, problem, canEmpty, onGive, onEmpty } = props;
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Problem>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (waiting) announce('The program is waiting for a number. Type it in the input tray.');
  }, [waiting]);
  const says = refused?.says ?? (waiting ? problem : undefined);
  const give = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = text.split(/[\s,;]+/u).filter((word) => word !== '');
    if (typed.length === 0) return field.current?.focus();
    const answer = onGive(typed);
    setRefused(answer.problem);
    setText(answer.left.join(', '));
    field.current?.focus();
  };
  return (
    <form
      className={`${styles.tray} ${waiting ? styles.asking : ''}`}
      onSubmit={give}
      aria-label="Input tray"
    >
      <div className={styles.head}>
        <label htmlFor="cpu-input" className={styles.name}>
          {waiting ? 'Needs a number' : 'Input'}
        </label>
        <ul className={styles.queue} aria-label="Waiting in the input tray">
          {words.slice(0, shown).map((word, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a queue: the place is the name
            <li key={index} className={styles.tile}>
              {word}
            </li>
          ))}
          {words.length > shown && <li className={styles.more}>and {words.length - shown} more</li>}
        </ul>
        {canEmpty && words.length > 0 && (
          <button type="button" className={styles.empty} onClick={onEmpty}>
            Empty<span className="visually-hidden"> the input tray</span>
          </button>
        )}
      </div>
      <div className={styles.give}>
        <input
          ref={field}
          id="cpu-input"
          className={styles.field}
          value={text}
          placeholder="3, 4"
          autoComplete="off"
          enterKeyHint="send"
          aria-invalid={says === undefined ? undefined : true}
          aria-describedby="cpu-input-problem"
          onChange={(event) => {
            setText(event.target.value);
            setRefused(undefined);
          }}
        />
        <Button type="submit" className={styles.button ?? ''} kind={waiting ? 'primary' : 'plain'}>
          {waiting ? 'Give it' : 'Put in'}
        </Button>
      </div>
      <p id="cpu-input-problem" className={styles.problem} aria-live="polite">
        {says}
        {refused?.hint !== undefined && <span className={styles.hint}> {refused.hint}</span>}
      </p>
    </form>
  );
});
