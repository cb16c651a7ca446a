import type { ReactNode } from 'react';
import { packBytes, pythonPack, type Session } from '../../python/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './PythonStatus.module.css';
import { LATE, statusWords, timeInWords } from './status-words.ts';
import { StopIcon } from './StopIcon.tsx';
import { useSeconds } from './use-seconds.ts';

interface PythonStatusProps {
  readonly session: Session;
  readonly onStop: () => void;
  /** It is there only while it has something to say that nothing else says. */
  readonly isShy?: boolean;
  /** What stands at its end. */
  readonly children?: ReactNode;
}
/** What Python is doing, in a line: the size before the first download, then how far it is; and how long a program runs. */
export function PythonStatus({ session, onStop, isShy = false, children }: PythonStatusProps) {
  const { state, long } = session;
  const seconds = useSeconds(state.is === 'running');
  const isLate = state.is === 'running' && seconds >= LATE;
  if (isShy && !isLate && state.is !== 'loading' && state.is !== 'failed') return null;
  return (
    <div className={styles.status} data-state={state.is} data-alone={isShy ? '' : undefined}>
      <output>{statusWords(state, { seconds, long, bytes: packBytes(pythonPack) })}</output>
      {isLate && (
        <>
          {/* Not in the sentence: nobody wants to hear every second. */}
          <span role="timer" className={styles.time}>
            {timeInWords(seconds)}
          </span>
          <Button onClick={onStop}>
            <StopIcon />
            Stop it
          </Button>
        </>
      )}
      {state.is === 'loading' && (
        <progress
          className={styles.bar}
          max={state.total}
          {...(state.done < state.total ? { value: state.done } : {})}
          aria-label="Fetching Python"
        />
      )}
      {children}
    </div>
  );
}
