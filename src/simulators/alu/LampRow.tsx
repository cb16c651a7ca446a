import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { Arriving } from '../../ui/index.ts';
import styles from './Alu.module.css';
import { BITS, digitsOf } from './arithmetic.ts';
import { cell, columnX, rowY } from './layout.ts';
import type { TrayName } from './state.ts';
import { placeValue } from './words.ts';

/** A bulb: lit is filled with rays round it; dark is empty. The digit stands in it, so nothing is told by colour alone. */
export function Bulb({ on, sign = false }: { readonly on: boolean; readonly sign?: boolean }) {
  return (
    <>
      {on && (
        <path
          className={styles.rays}
          d="M0 -19v-3M0 19v3M-13.5 -13.5l-2 -2M13.5 -13.5l2 -2M-13.5 13.5l-2 2M13.5 13.5l2 2"
        />
      )}
      {sign && <rect className={styles.bulbSign} x="-18.5" y="-18.5" width="37" height="37" rx="5" />}
      <circle className={on ? styles.lit : styles.dark} r="16" />
      <text className={on ? styles.litDigit : styles.digit} y="6.5">
        {on ? 1 : 0}
      </text>
    </>
  );
}

interface LampRowProps {
  readonly tray: TrayName;
  readonly value: number;
  /** What the lamps show until a new number has arrived, in milliseconds from now. */
  readonly was: number;
  readonly arrives: number;
  readonly moment: number;
  /** Whether the leftmost lamp counts −128. */
  readonly signed: boolean;
  /** Left alone by the operation. */
  readonly idle: boolean;
  readonly onFlip: (tray: TrayName, bit: number) => void;
}
/** The number of a tray as eight lamps. Each is a switch; Tab goes to the row, the arrow keys along it. */
export const LampRow = memo(function LampRow({
  tray,
  value,
  was,
  arrives,
  moment,
  signed,
  idle,
  onFlip,
}: LampRowProps) {
  const [current, setCurrent] = useState(0);
  const row = useRef<SVGGElement>(null);
  const go = (bit: number) => {
    setCurrent(bit);
    row.current?.querySelector<SVGGElement>(`[data-bit="${bit}"]`)?.focus();
  };
  const key = (event: KeyboardEvent, bit: number) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: Math.min(BITS - 1, bit + 1),
      ArrowRight: Math.max(0, bit - 1),
      Home: BITS - 1,
      End: 0,
    };
    const to = moves[event.key];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter' || event.key === ' ') onFlip(tray, bit);
    else return;
    event.preventDefault();
  };
  return (
    <g
      ref={row}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no fieldset
      role="group"
      aria-label={`Lamps of the ${tray === 'a' ? 'first' : 'second'} number`}
      className={idle ? styles.idle : undefined}
      transform={`translate(0 ${rowY[tray]})`}
    >
      {digitsOf(value, 2, BITS)
        .map((digit, bit) => ({ digit, bit }))
        .toReversed()
        .map(({ digit, bit }) => (
          <g
            key={bit}
            role="switch"
            aria-checked={digit === 1}
            aria-label={`${signed && bit === BITS - 1 ? 'minus ' : ''}${placeValue(bit)}`}
            tabIndex={bit === current ? 0 : -1}
            data-bit={bit}
            className={styles.switch}
            transform={`translate(${columnX(bit)} 0)`}
            onClick={() => {
              setCurrent(bit);
              onFlip(tray, bit);
            }}
            onKeyDown={(event) => key(event, bit)}
          >
            <rect
              className={styles.hit}
              x={-cell.x / 2}
              y={-cell.y / 2}
              width={cell.x}
              height={cell.y}
              rx="6"
            />
            <Arriving
              arrives={arrives}
              step={moment}
              was={<Bulb on={(was & (1 << bit)) !== 0} sign={signed && bit === BITS - 1} />}
            >
              <Bulb on={digit === 1} sign={signed && bit === BITS - 1} />
            </Arriving>
          </g>
        ))}
    </g>
  );
});
