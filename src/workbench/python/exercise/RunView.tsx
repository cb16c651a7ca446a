import type { PythonSession, Session } from '../../../python/index.ts';
import { PythonOutput } from '../PythonOutput.tsx';
import { PythonStatus } from '../PythonStatus.tsx';
import { RunEnd } from '../RunEnd.tsx';
import { TurtleHere } from '../turtle/TurtleHere.tsx';
import styles from './Desk.module.css';

interface RunViewProps {
  readonly session: Session;
  readonly python: PythonSession;
  /** The program has been changed since it was run. */
  readonly isTyping: boolean;
  readonly onGoToLine: (line: number) => void;
  /** The steps of the program stand above it. */
  readonly withSteps?: boolean;
}
/** What a run prints and asks, once there has been one; Python's own state only while it is worth a line. */
export function RunView({ session, python, isTyping, onGoToLine, withSteps = false }: RunViewProps) {
  const { runs, state } = session;
  return (
    <>
      <PythonStatus session={session} onStop={python.stop} isShy />
      <TurtleHere
        python={python}
        running={state.is === 'running' || state.is === 'waiting'}
        withSteps={withSteps}
      />
      {runs > 0 && (
        <div className={styles.output}>
          <PythonOutput session={session} python={python} isTyping={isTyping}>
            <RunEnd session={session} onGoToLine={onGoToLine} />
          </PythonOutput>
        </div>
      )}
    </>
  );
}
