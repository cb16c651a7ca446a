import { useEffect, useId, useRef } from 'react';
import { Button, Icon } from '../../ui/index.ts';
import type { Challenge as ChallengeData, SimState } from '../contract.ts';
import { type ChallengeRecord, scoreInWords } from '../judge.ts';
import styles from './Challenge.module.css';

interface ChallengeProps {
  readonly challenge: Pick<ChallengeData<unknown, SimState, unknown>, 'title' | 'task' | 'hints'>;
  readonly record: ChallengeRecord;
  /** The pupil has just chosen it; else it was there from the start, and must not move the page. */
  readonly takesFocus: boolean;
  /** Inside a lesson its heading is one deeper. */
  readonly compact: boolean;
  readonly onCheck: () => void;
  readonly onHint: () => void;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

/** The challenge at the bench: its task, hints one at a time, and what was said of the last answer. Never the answer. */
export function Challenge(props: ChallengeProps) {
  const { challenge, record, compact, takesFocus, onCheck, onHint, onRestart, onLeave } = props;
  const isAsked = useRef(takesFocus);
  const heading = useId();
  const Heading = compact ? 'h3' : 'h2';
  const { verdict } = record;
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsked.current) return;
    // It was chosen further down: go to its task, with the whole machine below it in the window.
    title.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'start' });
  }, []);
  const left = challenge.hints.length - record.hints;
  return (
    <section ref={section} className={styles.challenge} aria-labelledby={heading}>
      <div className={styles.words}>
        <Heading id={heading} ref={title} tabIndex={-1} className={styles.title}>
          {record.solved && <Icon name="check" size={20} />}
          Challenge: {challenge.title}
          {record.solved && <span className={styles.solved}> solved</span>}
        </Heading>
        <p className={styles.task}>{challenge.task}</p>
      </div>
      <div className={styles.keys}>
        <Button kind="primary" onClick={onCheck}>
          Check
        </Button>
        {challenge.hints.length > 0 && (
          <Button aria-disabled={left === 0 ? true : undefined} onClick={onHint}>
            {left === 0 ? 'No more hints' : `Hint (${left} left)`}
          </Button>
        )}
        <Button kind="quiet" onClick={onRestart}>
          Begin it again
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          Leave
        </Button>
      </div>
      <div aria-live="polite" className={styles.said}>
        {record.hints > 0 && (
          <ol className={styles.hints} aria-label="Hints">
            {challenge.hints.slice(0, record.hints).map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ol>
        )}
        {verdict && (
          <div className={`${styles.verdict} ${verdict.solved ? styles.right : styles.notYet}`}>
            <p>
              <strong>{verdict.solved ? 'Solved!' : 'Not yet.'}</strong> {verdict.says}
            </p>
            {verdict.solved && verdict.score && <p>Your score: {scoreInWords(verdict)}.</p>}
            {!verdict.solved && record.tries > 1 && (
              <p>{record.tries} tries so far. Each one tells you more.</p>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
