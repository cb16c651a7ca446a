import { useId, useState } from 'react';
import { Link } from '../../navigation/index.ts';
import type { PythonSession, PythonState } from '../../python/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import styles from './PythonStatus.module.css';

interface FreshPythonProps {
  readonly python: PythonSession;
  readonly state: PythonState;
}
/** What helps when Python behaves strangely: a fresh one, and a look at what this browser can do. */
export function FreshPython({ python, state }: FreshPythonProps) {
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const drawer = useId();
  function restart(): void {
    if (state.is === 'not-loaded' || state.is === 'failed') python.load();
    else python.reset();
    setDone(true);
  }
  return (
    <>
      <span className={styles.gap} />
      <Button
        kind="quiet"
        aria-expanded={isOpen}
        aria-controls={drawer}
        onClick={() => {
          setOpen(!isOpen);
          setDone(false);
        }}
      >
        Trouble?
      </Button>
      <div id={drawer} hidden={!isOpen} data-drawer="" className={styles.drawer}>
        <p>
          Does Python behave strangely? Take a fresh one: it stops what is running and forgets what ran
          before. Your program and its files stay as they are.
        </p>
        <Button onClick={restart}>
          <Icon name="restart" />
          Restart Python
        </Button>
        <output>{isDone && state.is === 'ready' ? 'This is a fresh Python.' : ''}</output>
        <Link href="/play/python/diagnostics/">Check Python in this browser</Link>
      </div>
    </>
  );
}
