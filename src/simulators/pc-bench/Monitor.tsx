import type { ReactNode } from 'react';
import { ScreenPicture } from './draw/Screen.tsx';
import styles from './Monitor.module.css';
import type { Beat } from './state.ts';

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
  if (beat.desktop) return <Desktop />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <pre className={styles.text} tabIndex={0} data-screen="">
      {beat.screen.join('\n')}
      <span className={styles.cursor}>_</span>
    </pre>
  );
}

/** A desktop of the late 1990s, of no maker: four icons, a bar at the foot. */
function Desktop() {
  return (
    <div className={styles.desktop} data-screen="desktop">
      <ul>
        {['My PC', 'My letters', 'Paint', 'Bin'].map((name, at) => (
          <li key={name}>
            <svg viewBox="0 0 160 140" strokeWidth="6" aria-hidden="true">
              {at === 0 ? (
                <ScreenPicture />
              ) : (
                <path
                  className={styles.icon}
                  d={
                    [
                      'M12 30h50l14 16h72v78H12z',
                      'M24 116q60-10 70-60l34 24q-40 50-104 36zM100 50L136 8l16 12-30 46z',
                      'M34 36h92l-10 92H44zM24 24h112v12H24zM64 12h32v12H64z',
                    ][at - 1]
                  }
                />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <p className={styles.bar}>
        <b>Start</b>
        <span>12:00</span>
      </p>
    </div>
  );
}
