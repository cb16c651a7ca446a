import { useEffect, useId, useRef, useState } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { Button, RadioKey } from '../../ui/index.ts';
import styles from './ByteLabView.module.css';
import { samplesOf } from './sound.ts';
import { type Action, depths, rates, type Setup, type Shape, shapes, type State } from './state.ts';
import { WaveField } from './WaveField.tsx';

const shapeWords: Readonly<Record<Shape, string>> = {
  smooth: 'Smooth',
  square: 'Square',
  saw: 'Saw',
  silence: 'Silence',
};
const SECONDS = 1.2;

/** The bytes as a wave to draw and to hear, and how finely it is stored. */
export function SoundDesk(props: ViewProps<Setup, State, Action>) {
  const { state, send, sound = false, chooseSound } = props;
  const { bytes, rate, depth } = state;
  const name = useId();
  const samples = samplesOf(bytes, depth);
  const stop = useRef<() => void>(undefined);
  const [isPlaying, setPlaying] = useState(false);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      stop.current?.();
    };
  }, []);
  const hear = async () => {
    stop.current?.();
    if (isPlaying) return setPlaying(false);
    setPlaying(true);
    const { play } = await import('./player.ts');
    if (!isHere.current) return;
    stop.current = play(sound ? samples : [], rate, SECONDS, () => setPlaying(false));
  };
  return (
    <>
      <WaveField samples={samples} send={send} isPlaying={isPlaying} />
      <div className={styles.row}>
        <Button kind="primary" onClick={() => void hear()}>
          {isPlaying ? 'Stop' : 'Hear it'}
        </Button>
        {chooseSound && (
          <Button aria-pressed={sound} onClick={() => chooseSound(!sound)}>
            Sound {sound ? 'on' : 'off'}
          </Button>
        )}
        <Button aria-disabled={bytes.length === 0} onClick={() => send({ kind: 'open', file: 'sound' })}>
          As a file
        </Button>
      </div>
      <fieldset className={styles.row} aria-label="Ready-made waves">
        {shapes.map((shape) => (
          <Button
            key={shape}
            kind="quiet"
            className={styles.shape ?? ''}
            onClick={() => send({ kind: 'shape', shape })}
          >
            {shapeWords[shape]}
          </Button>
        ))}
      </fieldset>
      <div className={styles.pair}>
        <fieldset className={styles.choice}>
          <legend>Samples in a second</legend>
          {rates.map((one) => (
            <RadioKey
              key={one}
              name={`${name}-rate`}
              value={`${one}`}
              checked={one === rate}
              onChange={() => send({ kind: 'store', rate: one, depth })}
            >
              {one}
            </RadioKey>
          ))}
        </fieldset>
        <fieldset className={styles.choice}>
          <legend>Bits for each sample</legend>
          {depths.map((one) => (
            <RadioKey
              key={one}
              name={`${name}-depth`}
              value={`${one}`}
              checked={one === depth}
              onChange={() => send({ kind: 'store', rate, depth: one })}
            >
              {one}
            </RadioKey>
          ))}
        </fieldset>
      </div>
    </>
  );
}
