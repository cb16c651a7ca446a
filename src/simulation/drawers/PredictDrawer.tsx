import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { Prediction } from '../predictions.ts';
import styles from './Drawer.module.css';

interface PredictDrawerProps {
  readonly list: readonly Prediction[];
  readonly hasClock: boolean;
  readonly onPredict: (said: string, until: Prediction['until']) => void;
}

/** Say first, then look: what the pupil thinks, beside what the machine then does. */
export function PredictDrawer({ list, hasClock, onPredict }: PredictDrawerProps) {
  const [said, setSaid] = useState('');
  const say = (until: Prediction['until']) => {
    if (said.trim() === '') return;
    onPredict(said.trim(), until);
    setSaid('');
  };
  return (
    <>
      <p className={styles.heading}>What do you think will happen?</p>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          say('step');
        }}
      >
        <label className={styles.field}>
          Write it down before you look
          <input value={said} maxLength={200} onChange={(event) => setSaid(event.target.value)} />
        </label>
        <Button type="submit">{hasClock ? '… after the next step' : '… after what I do next'}</Button>
        {hasClock && <Button onClick={() => say('stop')}>… when it stops</Button>}
      </form>
      <div aria-live="polite">
        {list.toReversed().map((prediction) => (
          <dl key={prediction.id} className={styles.pair}>
            <div>
              <dt>You said</dt>
              <dd>{prediction.said}</dd>
            </div>
            <div>
              <dt>It did</dt>
              <dd>
                {prediction.did ??
                  (prediction.until === 'step'
                    ? hasClock
                      ? 'Press Step and see.'
                      : 'Do it and see.'
                    : 'Press Play and see where it stops.')}
              </dd>
            </div>
          </dl>
        ))}
      </div>
    </>
  );
}
