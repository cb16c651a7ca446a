import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Point } from '../lib/polyline.ts';
import styles from './SwitchRow.module.css';

interface SwitchRowProps {
  readonly label: string;
  /** Which are on, from the right: place 0 is the rightmost. */
  readonly on: readonly boolean[];
  readonly nameOf: (place: number) => string;
  /** The middle of each. */
  readonly at: (place: number) => Point;
  /** The area that answers a press. */
  readonly hit: Point;
  readonly className?: string | undefined;
  readonly transform?: string;
  readonly onFlip: (place: number) => void;
  /** How one is drawn, round its middle. */
  readonly children: (place: number) => ReactNode;
}
/** Drawn switches in a row. Tab goes to the row, the arrow keys along it; a press, Enter and Space flip one. */
export function SwitchRow({ label, on, nameOf, at, hit, onFlip, children, ...group }: SwitchRowProps) {
  const [chosen, setChosen] = useState(0);
  const row = useRef<SVGGElement>(null);
  const last = on.length - 1;
  const current = Math.min(chosen, last);
  const key = (event: KeyboardEvent, place: number) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: Math.min(last, place + 1),
      ArrowRight: Math.max(0, place - 1),
      Home: last,
      End: 0,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      setChosen(to);
      row.current?.querySelector<SVGGElement>(`[data-bit="${to}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') onFlip(place);
    else return;
    event.preventDefault();
  };
  return (
    <g
      ref={row}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no fieldset
      role="group"
      aria-label={label}
      {...group}
    >
      {on
        .map((isOn, place) => ({ isOn, place, ...at(place) }))
        .toReversed()
        .map(({ isOn, place, x, y }) => (
          <g
            key={place}
            role="switch"
            aria-checked={isOn}
            aria-label={nameOf(place)}
            tabIndex={place === current ? 0 : -1}
            data-bit={place}
            className={styles.switch}
            transform={`translate(${x} ${y})`}
            onClick={() => {
              setChosen(place);
              onFlip(place);
            }}
            onKeyDown={(event) => key(event, place)}
          >
            <rect className={styles.hit} x={-hit.x / 2} y={-hit.y / 2} width={hit.x} height={hit.y} rx="6" />
            {children(place)}
          </g>
        ))}
    </g>
  );
}
