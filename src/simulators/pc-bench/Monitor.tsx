import { lazy, type ReactNode, Suspense } from 'react';
import styles from './Monitor.module.css';
import type { Beat } from './starting.ts';

const Desktop = lazy(async () => ({ default: (await import('./Desktop.tsx')).Desktop }));

interface MonitorProps {
  /** What the machine shows now; undefined while it is off. */
  readonly beat: Pick<Beat, 'screen' | 'desktop'> | undefined;
  /** A window over what is shown: the benchmark's results. */
  readonly children?: ReactNode;
}

/**
 * The monitor and what is on it. It knows nothing of parts and places: a real emulator may take over what is inside the
 * glass, given the machine's setting, and leave the rest of the bench as it is.
 */
export function Monitor({ beat, children }: MonitorProps) {
  return (
    <div className={styles.monitor}>
      <div className={styles.glass} data-lit={beat?.screen ? '' : undefined}>
        <Picture beat={beat} />
        {children}
      </div>
      <span className={styles.lamp} data-lit={beat?.screen ? '' : undefined} />
    </div>
  );
}

function Picture({ beat }: Pick<MonitorProps, 'beat'>) {
  if (!beat?.screen) return <p className={styles.dark}>{beat ? 'dark: no signal' : 'off'}</p>;
  if (beat.desktop)
    return (
      <Suspense fallback={null}>
        <Desktop />
      </Suspense>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <pre className={styles.text} tabIndex={0} data-screen="">
      {beat.screen.join('\n')}
      <span className={styles.cursor}>_</span>
    </pre>
  );
}
