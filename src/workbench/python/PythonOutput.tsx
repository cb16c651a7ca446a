import { type ReactNode, useEffect, useRef, useState } from 'react';
import { thousands } from '../../lib/thousands.ts';
import { KEPT_LINES, type PythonSession, question, type Session } from '../../python/index.ts';
import { InputLine } from './InputLine.tsx';
import styles from './PythonOutput.module.css';

/** Left in sight over what went wrong, in pixels: about a line of what was printed before. */
const ABOVE = 32;

interface PythonOutputProps {
  readonly session: Session;
  readonly python: PythonSession;
  /** The program has been changed since it was run: who types goes on typing. */
  readonly isTyping?: boolean;
  /** What stands after the output: the explanation, the end of the run. */
  readonly children?: ReactNode;
}
/** What the program prints, as a log, with the field for `input()` at its end. */
export function PythonOutput({ session, python, isTyping = false, children }: PythonOutputProps) {
  const box = useRef<HTMLElement>(null);
  const { transcript, state } = session;
  const [follows, setFollows] = useState(true);
  // The newest line stays in sight, unless the pupil has scrolled up to read.
  useEffect(() => {
    const element = box.current;
    if (!element || !follows) return;
    // What went wrong is read from its beginning.
    const end = element.querySelector<HTMLElement>('[data-problem]')?.offsetTop ?? Number.MAX_SAFE_INTEGER;
    element.scrollTop = Math.min(end - element.offsetTop - ABOVE, element.scrollHeight);
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only scrolls
    <section
      ref={box}
      className={styles.output}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Output of the program"
      onScroll={({ currentTarget: it }) => setFollows(it.scrollTop + it.clientHeight > it.scrollHeight - 24)}
    >
      {session.runs === 0 && <p className={styles.empty}>What your program prints comes here.</p>}
      {transcript.dropped > 0 && (
        <p className={styles.dropped}>
          {thousands(transcript.dropped)} earlier lines are not shown: the last {KEPT_LINES} are here.
        </p>
      )}
      <div
        role="log"
        aria-label="Printed"
        aria-live={session.rushing ? 'off' : 'polite'}
        className={styles.log}
      >
        {transcript.pieces.map(({ id, kind, text }) => (
          <span key={id} className={styles[kind]}>
            {text}
          </span>
        ))}
      </div>
      {state.is === 'waiting' && (
        <InputLine label={question(session)} onAnswer={python.answer} isTyping={isTyping} />
      )}
      {children}
    </section>
  );
}
