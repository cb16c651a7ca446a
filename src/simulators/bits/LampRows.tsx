import { Arriving, Bulb, SwitchRow } from '../../ui/index.ts';
import { Finger, Palm } from './Finger.tsx';
import styles from './Lamps.module.css';
import { isOn, switchesOf } from './numbers.ts';
import { type Rows, WIDTH } from './rows.ts';
import { shown, worth } from './words.ts';

interface LampRowsProps {
  readonly rows: Rows;
  readonly label: string;
  readonly bits: number;
  readonly value: number;
  /** What they showed one step earlier: what has changed is ringed, and comes one after the other from the right. */
  readonly was?: number | undefined;
  /** Names the step, so that each one is shown. */
  readonly moment?: number;
  readonly pace?: number;
  readonly signed?: boolean;
  /** Absent: they show something and cannot be flipped. */
  readonly onFlip?: ((place: number) => void) | undefined;
}
/** How big a number over a lamp is written, so that it does not touch the next one. */
const sizeOf = (text: string, cell: number): number => Math.min(15, (cell - 4) / (text.length * 0.62));
const READABLE = 8;

function Worth({ rows, bits, signed }: { readonly rows: Rows; readonly bits: number; signed: boolean }) {
  const { perRow, cell, top } = rows;
  return Array.from({ length: bits }, (_, place) => {
    const text = shown(worth(place, bits, signed));
    const size = sizeOf(text, cell);
    const { x, y } = top(place);
    const isEnd = place % perRow === 0 || place % perRow === perRow - 1 || place === bits - 1;
    if (size >= READABLE)
      return (
        <text key={place} className={styles.worth} x={x} y={y + 14} fontSize={size}>
          {text}
        </text>
      );
    // Long numbers: only the ends of their row are named.
    if (!isEnd) return null;
    const isRight = place % perRow === 0;
    return (
      <text
        key={place}
        className={isRight ? styles.worthRight : styles.worthLeft}
        x={x + (isRight ? 1 : -1) * (cell / 2 - 2)}
        y={y + 14}
        fontSize="11"
      >
        {text}
      </text>
    );
  });
}

/** A toggle under a lamp: up is on. */
function Lever({ on }: { readonly on: boolean }) {
  return (
    <>
      <rect className={styles.slot} x="-9" y="-17" width="18" height="34" rx="9" />
      <circle className={on ? styles.knobOn : styles.knobOff} cy={on ? -8 : 8} r="10" />
    </>
  );
}

/** A number as lamps with a lever each, as rows of eight lamps, or as fingers. */
export function LampRows(props: LampRowsProps) {
  const { rows, label, bits, value, was = value, moment = 0, pace = 0, signed = false, onFlip } = props;
  const { look, cell, rowHeight, top } = rows;
  const scale = Math.min(1.2, cell / 44);
  const bulb = (place: number) => {
    const on = isOn(value, place);
    const changed = on !== isOn(was, place);
    const sign = signed && place === bits - 1;
    const lamp = <Bulb on={on} sign={sign} />;
    if (!changed) return lamp;
    return (
      <Arriving
        arrives={pace > 0 ? Math.min(pace, 480) * ((place + 1) / (bits + 1)) : 0}
        step={moment}
        was={<Bulb on={!on} sign={sign} />}
      >
        <circle className={styles.ring} r="20.5" />
        {lamp}
      </Arriving>
    );
  };
  const one = (place: number) => {
    const on = isOn(value, place);
    if (look === 'hands')
      return (
        <g transform={`translate(0 ${-rowHeight / 2})`}>
          <Finger place={place} on={on} />
        </g>
      );
    return (
      <>
        <g transform={`translate(0 ${(look === 'levers' ? 44 : 41) - rowHeight / 2}) scale(${scale})`}>
          {bulb(place)}
        </g>
        {look === 'levers' && onFlip && (
          <g transform={`translate(0 ${88 - rowHeight / 2})`}>
            <Lever on={on} />
          </g>
        )}
      </>
    );
  };
  const middle = (place: number) => {
    const { x, y } = top(place);
    return { x, y: y + rowHeight / 2 };
  };
  const on = switchesOf(value, bits);
  return (
    <>
      {look === 'hands' &&
        Array.from({ length: rows.count }, (_, row) => (
          <g key={row} transform={`translate(${WIDTH / 2} ${top(row * 5).y})`}>
            <Palm left={row === 1} cell={cell} />
          </g>
        ))}
      {look !== 'hands' && <Worth rows={rows} bits={bits} signed={signed} />}
      {onFlip ? (
        <SwitchRow
          label={label}
          on={on}
          nameOf={(place) => shown(worth(place, bits, signed))}
          at={middle}
          hit={{ x: cell - 1, y: rowHeight - 4 }}
          onFlip={onFlip}
        >
          {one}
        </SwitchRow>
      ) : (
        <g
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a part of a drawing
          role="img"
          aria-label={`${label}: ${on
            .toReversed()
            .map((lit) => (lit ? 1 : 0))
            .join(' ')}`}
        >
          {on.map((_, place) => {
            const { x, y } = middle(place);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- a lamp is its place in the row
              <g key={place} transform={`translate(${x} ${y})`}>
                {one(place)}
              </g>
            );
          })}
        </g>
      )}
    </>
  );
}
