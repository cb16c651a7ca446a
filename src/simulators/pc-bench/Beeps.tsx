import { useEffect } from 'react';
import { Button } from '../../ui/index.ts';
import { sound } from './beep-sound.ts';
import { BeepMarks, beepWords } from './BeepMarks.tsx';
import { tonesOf } from './beeps.ts';
import styles from './Beeps.module.css';
import type { BeepCode } from './starting.ts';

interface BeepsProps {
  readonly code: BeepCode | undefined;
  /** Whether a loudspeaker is plugged in: without one there is nothing to hear. */
  readonly plugged: boolean;
  /** Which beat they belong to: the same code again sounds again. */
  readonly beat: number;
  readonly audible: boolean;
  readonly onAudible: ((on: boolean) => void) | undefined;
}
/** What the case's loudspeaker says, drawn as long and short marks, and sounded when sound is on. */
export function Beeps({ code, plugged, beat, audible, onAudible }: BeepsProps) {
  const heard = plugged && code !== undefined ? code : undefined;
  useEffect(() => {
    if (!audible || heard === undefined) return;
    return sound(tonesOf(heard));
    // oxlint-disable-next-line react/exhaustive-deps -- the same code at another beat is another beep
  }, [heard, audible, beat]);
  const tones = heard === undefined ? [] : tonesOf(heard);
  return (
    <div className={styles.beeps}>
      <svg viewBox="0 0 40 32" aria-hidden="true" className={styles.cone}>
        <path d="M3 11h8L22 3v26L11 21H3z" />
        {tones.length > 0 && <path className={styles.wave} d="M27 10q5 6 0 12M32 6q8 10 0 20" />}
      </svg>
      <p>
        {heard === undefined ? (
          <span className={styles.quiet}>{plugged ? 'no beep' : 'no loudspeaker plugged in'}</span>
        ) : (
          <>
            <BeepMarks code={heard} />
            <span aria-hidden="true">
              {tones.length === 1 ? 'Beep' : 'Beeps'}: {beepWords(heard)}
            </span>
          </>
        )}
      </p>
      {onAudible && (
        <Button kind="quiet" aria-pressed={audible} onClick={() => onAudible(!audible)}>
          Sound {audible ? 'on' : 'off'}
        </Button>
      )}
    </div>
  );
}
