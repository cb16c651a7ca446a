import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { Button, RadioKey } from '../../ui/index.ts';
import styles from './ByteLabView.module.css';
import { colourName, dotsOf, hexColour, PAINTS } from './picture.ts';
import { type Action, type Colour, type Ink, inks, type State } from './state.ts';

interface DeskProps {
  readonly state: State;
  readonly send: (action: Action) => void;
}
const inkWords: Readonly<Record<Ink, string>> = {
  1: '1 bit a dot',
  8: '1 byte a dot',
  24: '3 bytes a dot',
};
/** Rows of a fresh picture: what still fits in the tray. */
const FRESH: Readonly<Record<Ink, number>> = { 1: 16, 8: 16, 24: 8 };

/** The bytes as a picture to paint: dots, paints, and how the bytes are to be read. */
export function PictureDesk({ state, send }: DeskProps) {
  const { ink, width, bytes } = state;
  const [paint, setPaint] = useState<Colour>([255, 0, 0]);
  const name = useId();
  return (
    <div className={styles.picture}>
      <PaintGrid state={state} paint={paint} send={send} />
      <div className={styles.pictureTools}>
        <fieldset className={styles.paints} role="radiogroup" aria-label="Paint">
          {PAINTS.map(({ name: label, colour }) => (
            <label key={label} title={label}>
              <input
                type="radio"
                name={`${name}-paint`}
                aria-label={label}
                checked={hexColour(colour) === hexColour(paint)}
                onChange={() => setPaint(colour)}
              />
              <span style={{ background: hexColour(colour) }} />
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.choice}>
          <legend>Read it with</legend>
          {inks.map((one) => (
            <RadioKey
              key={one}
              name={`${name}-ink`}
              value={`${one}`}
              checked={one === ink}
              onChange={() => send({ kind: 'ink', ink: one })}
            >
              {inkWords[one]}
            </RadioKey>
          ))}
        </fieldset>
        <div className={styles.wide}>
          <span id={`${name}-width`}>Dots in a row</span>
          <fieldset className={styles.stepper} aria-labelledby={`${name}-width`}>
            <button
              type="button"
              aria-label="One dot less"
              onClick={() => send({ kind: 'width', width: width - 1 })}
            >
              −
            </button>
            <output>{width}</output>
            <button
              type="button"
              aria-label="One dot more"
              onClick={() => send({ kind: 'width', width: width + 1 })}
            >
              +
            </button>
          </fieldset>
        </div>
        <div className={styles.row}>
          <Button onClick={() => send({ kind: 'blank', rows: Math.min(width, FRESH[ink]) })}>
            New picture
          </Button>
          <Button aria-disabled={bytes.length === 0} onClick={() => send({ kind: 'open', file: 'picture' })}>
            As a file
          </Button>
        </div>
      </div>
    </div>
  );
}

interface PaintGridProps extends DeskProps {
  readonly paint: Colour;
}
/** The dots. A press paints; a drag paints on; by keyboard the arrows go from dot to dot and Enter paints. */
function PaintGrid({ state, paint, send }: PaintGridProps) {
  const { bytes, ink, width, at } = state;
  const dots = dotsOf(bytes, ink);
  const grid = useRef<SVGSVGElement>(null);
  const last = useRef<number>(undefined);
  const [focus, setFocus] = useState(0);
  const current = Math.min(focus, dots.length - 1);
  const rows = Math.max(1, Math.ceil(dots.length / width));
  const dotUnder = ({ clientX, clientY }: PointerEvent): number | undefined => {
    const found = document.elementFromPoint(clientX, clientY)?.closest<SVGElement>('[data-dot]');
    return found && grid.current?.contains(found) ? Number(found.dataset.dot) : undefined;
  };
  const brush = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const dot = dotUnder(event);
    if (dot === undefined || dot === last.current) return;
    last.current = dot;
    setFocus(dot);
    send({ kind: 'paint', dot, colour: paint });
  };
  const key = (event: KeyboardEvent, dot: number) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: width,
      ArrowUp: -width,
    };
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') send({ kind: 'paint', dot, colour: paint });
    else if (step === undefined) return;
    event.preventDefault();
    const to = dot + (step ?? 0);
    if (step === undefined || !dots[to]) return;
    setFocus(to);
    grid.current?.querySelector<SVGElement>(`[data-dot="${to}"]`)?.focus();
  };
  if (dots.length === 0) return <p className={styles.note}>Too few bytes for even one dot.</p>;
  return (
    <svg
      ref={grid}
      className={styles.grid}
      viewBox={`-0.1 -0.1 ${width + 0.2} ${rows + 0.2}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
      role="group"
      aria-label={`Picture, ${width} dots wide`}
      onPointerDown={(event) => {
        last.current = undefined;
        (event.target as Element).releasePointerCapture?.(event.pointerId);
        brush(event);
      }}
      onPointerMove={brush}
    >
      <rect className={styles.paper} width={width} height={rows} />
      {dots.map(({ colour, at: first, length }, dot) => (
        <rect
          // oxlint-disable-next-line react/no-array-index-key -- a dot is its place
          key={dot}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <button>
          role="button"
          tabIndex={dot === current ? 0 : -1}
          data-dot={dot}
          aria-label={`Row ${Math.trunc(dot / width) + 1}, dot ${(dot % width) + 1}: ${colourName(colour)}`}
          className={`${styles.dot} ${ink > 1 && at >= first && at < first + length ? styles.dotChosen : ''}`}
          x={dot % width}
          y={Math.trunc(dot / width)}
          width="1"
          height="1"
          style={{ fill: `rgb(${colour.join(' ')})` }}
          onKeyDown={(event) => key(event, dot)}
        />
      ))}
    </svg>
  );
}
