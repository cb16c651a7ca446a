import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/index.ts';
import styles from './AluView.module.css';
import { asRead } from './arithmetic.ts';
import type { Action, Source, State } from './state.ts';
import { lineText } from './words.ts';

/** Which of two operands came back from the machine: the tape says where each number is from. */
const isAnswer = (source: Source): boolean => source.startsWith('L');

interface TapeProps {
  readonly state: State;
  /** Milliseconds until the newest line is printed; undefined when it was there before. */
  readonly prints: number | undefined;
  readonly onSend: (action: Action) => void;
}
/** The paper tape: what was done, line by line. It can run the machine again with other numbers. */
export function Tape({ state, prints, onSend }: TapeProps) {
  const { tape, cards, rerun } = state;
  const [isOpen, setOpen] = useState(false);
  const [numbers, setNumbers] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const length = tape.length;
  useEffect(() => {
    // The newest line is in sight.
    const element = list.current;
    if (element && length > 0) element.scrollTop = element.scrollHeight;
  }, [length]);
  const problem =
    state.problem?.at === 'rerun' ? `${state.problem.says} ${state.problem.hint ?? ''}` : undefined;
  const shown = numbers ?? cards.map((card) => asRead(card, state.signed)).join(', ');
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    onSend({ kind: 'rerun', numbers: shown });
    setNumbers(undefined);
  };
  const isEmpty = length === 0;
  return (
    <section className={styles.tape} aria-label="Paper tape">
      {isEmpty && !rerun ? (
        <p className={styles.blank}>Paper tape. Each sum you do is printed here.</p>
      ) : (
        // A long tape is scrolled by keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol ref={list} className={styles.lines} tabIndex={0} aria-label="Lines of the tape">
          {tape.map((line, index) => (
            <li
              // oxlint-disable-next-line react/no-array-index-key -- a line is its number
              key={index}
              {...(prints !== undefined && index === length - 1
                ? { className: styles.printed, style: { animationDelay: `${prints}ms` } }
                : {})}
            >
              {lineText(line)}
              {(isAnswer(line.a) || isAnswer(line.b)) && (
                <span className={styles.came} title="With an answer from above">
                  ↑<span className="visually-hidden"> with an answer from above</span>
                </span>
              )}
            </li>
          ))}
          {rerun && tape.length < rerun.steps.length && (
            <li className={styles.next}>{rerun.steps.length - tape.length} to do: press Play</li>
          )}
        </ol>
      )}
      {isOpen && !isEmpty && (
        <form className={styles.again} onSubmit={go}>
          <label>
            {cards.length === 1 ? 'Its number' : `Its ${cards.length} numbers`}
            <input
              value={shown}
              autoComplete="off"
              aria-invalid={problem === undefined ? undefined : true}
              onChange={(event) => setNumbers(event.target.value)}
            />
          </label>
          <p aria-live="polite">{problem}</p>
          <Button type="submit" kind="primary" className={styles.tapeKey ?? ''}>
            Feed it in
          </Button>
        </form>
      )}
      <div className={styles.tapeKeys}>
        <button
          type="button"
          className={styles.tapeKey}
          aria-expanded={isOpen}
          aria-disabled={isEmpty}
          onClick={() => (isEmpty ? onSend({ kind: 'rerun', numbers: '' }) : setOpen(!isOpen))}
        >
          Run again
        </button>
        <button
          type="button"
          className={styles.tapeKey}
          aria-disabled={isEmpty}
          onClick={() => {
            setOpen(false);
            onSend({ kind: 'tear' });
          }}
        >
          Tear off
        </button>
      </div>
    </section>
  );
}
