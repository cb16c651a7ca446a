import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import styles from './ByteLabView.module.css';
import { between } from './stroke.ts';
import type { Action } from './state.ts';

const WIDTH = 320;
const HEIGHT = 140;
const NUDGE = 8;
const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value)));

interface WaveFieldProps {
  readonly samples: readonly number[];
  readonly isPlaying: boolean;
  readonly send: (action: Action) => void;
}
/** The wave: draw with a finger or the mouse; by keyboard left and right choose a sample, up and down move it. */
export function WaveField({ samples, isPlaying, send }: WaveFieldProps) {
  const field = useRef<SVGSVGElement>(null);
  const last = useRef<{ readonly index: number; readonly value: number }>(undefined);
  const [focus, setFocus] = useState(0);
  const current = Math.min(focus, Math.max(0, samples.length - 1));
  const step = WIDTH / Math.max(1, samples.length);
  const place = ({ clientX, clientY }: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return undefined;
    return {
      index: clamp(((clientX - box.left) / box.width) * samples.length, samples.length - 1),
      value: clamp((1 - (clientY - box.top) / box.height) * 256, 255),
    };
  };
  const draw = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const to = place(event);
    if (!to || samples.length === 0) return;
    send({ kind: 'draw', ...between(last.current ?? to, to) });
    last.current = to;
    setFocus(to.index);
  };
  const key = (event: KeyboardEvent, index: number) => {
    const old = samples[index] ?? 128;
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const up = { ArrowUp: NUDGE, ArrowDown: -NUDGE }[event.key];
    if (up !== undefined) send({ kind: 'draw', from: index, values: [Math.max(0, Math.min(255, old + up))] });
    else if (side === undefined) return;
    event.preventDefault();
    const to = index + (side ?? 0);
    if (side === undefined || samples[to] === undefined) return;
    setFocus(to);
    field.current?.querySelector<SVGElement>(`[data-sample="${to}"]`)?.focus();
  };
  return (
    <div className={styles.waveBox} data-playing={isPlaying ? '' : undefined}>
      <svg
        ref={field}
        className={styles.wave}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
        role="group"
        aria-label="The wave"
        onPointerDown={(event) => {
          last.current = undefined;
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event);
        }}
        onPointerMove={draw}
      >
        <path className={styles.middle} d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
        {samples.map((sample, index) => {
          const y = HEIGHT * (1 - (sample + 0.5) / 256);
          return (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- a sample is its place
              key={index}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <input>
              role="slider"
              aria-orientation="vertical"
              aria-label={`Sample ${index}`}
              aria-valuemin={0}
              aria-valuemax={255}
              aria-valuenow={sample}
              tabIndex={index === current ? 0 : -1}
              data-sample={index}
              className={styles.sample}
              x={index * step}
              y={Math.min(y, HEIGHT / 2) - 1}
              width={Math.max(1, step - 1)}
              height={Math.abs(y - HEIGHT / 2) + 2}
              onKeyDown={(event) => key(event, index)}
            />
          );
        })}
      </svg>
    </div>
  );
}
