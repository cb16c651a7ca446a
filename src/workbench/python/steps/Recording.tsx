import { useEffect, useState } from 'react';
import { thousands } from '../../../lib/thousands.ts';
import type { PythonSession } from '../../../python/index.ts';
import styles from './Steps.module.css';

/** The device by which the recorder says how far it has come: see src/python/core/harness.py. */
const STEPS = 'steps';

interface RecordingProps {
  readonly python: PythonSession;
  /** Steps after which it stops by itself; or after twice as many, when the first ones are let pass. */
  readonly limit: number;
}
/** How many steps of the running program are written down. */
export function Recording({ python, limit }: RecordingProps) {
  const [count, setCount] = useState(0);
  useEffect(() => python.onDevice(STEPS, (text) => setCount(Number.parseInt(text, 10) || 0)), [python]);
  const most = Math.max(1, Math.ceil(count / limit)) * limit;
  return (
    <div className={styles.words}>
      <p>
        Your program is running, and each step is written down … When it waits and you have seen enough, press
        Stop.
      </p>
      {count > 0 && (
        <p>
          <progress max={most} value={count} aria-label="Steps written down" /> {thousands(count)} of at most{' '}
          {thousands(most)} steps
        </p>
      )}
    </div>
  );
}
