import type { PythonSession, Session } from '../../../python/index.ts';
import { PythonOutput } from '../PythonOutput.tsx';
import { PythonStatus } from '../PythonStatus.tsx';
import { RunEnd } from '../RunEnd.tsx';
import { TurtleHere } from '../turtle/TurtleHere.tsx';
import styles from './Desk.module.css';

interface RunViewProps {
  readonly session: Session;
  readonly python: PythonSession;
  readonly onGoToLine: (line: number) => void;
}
/** What a run prints and asks, once there has been one; Python's own state only while it is worth a line. */
export function RunView({ session, python, onGoToLine }: RunViewProps) {
  const { runs, state } = session;
  const isComing = state.is === 'loading' || state.is === 'failed';
  return (
    <>
      {isComing && <PythonStatus state={state} />}
      <TurtleHere python={python} running={state.is === 'running' || state.is === 'waiting'} />
      {runs > 0 && (
        <div className={styles.output}>
          <PythonOutput session={session} python={python}>
            <RunEnd session={session} onGoToLine={onGoToLine} />
          </PythonOutput>
        </div>
      )}
    </>
  );
}
