import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { thousands } from '../../lib/thousands.ts';
import { Button, Tile } from '../../ui/index.ts';
import styles from './BitsView.module.css';
import { KeyRow } from './KeyRow.tsx';
import { Sheet } from './Sheet.tsx';
import { LampRows } from './LampRows.tsx';
import { asRead, isOn, MOST_BITS, patterns } from './numbers.ts';
import { rowsOf, WIDTH } from './rows.ts';
import type { CountState } from './state.ts';
import type { ModeProps } from './mode-props.ts';
import { shown, worth } from './words.ts';

/** Where the tiles of the lit lamps stand under their row, and the sum under them. */
const TILES = 16;
const SUM = 70;
const QUICK = [1, 4, 8, 16, 32] as const;
const FACTORS = 10;

function Collected({ state, top }: { readonly state: CountState; readonly top: number }) {
  const { bits, value, signed } = state;
  const rows = rowsOf(bits);
  const y = top + TILES;
  return (
    <g className={styles.collected}>
      <path
        className={styles.bus}
        d={Array.from({ length: bits }, (_, place) => `M${rows.top(place).x} ${y}V${y + 26}`).join('')}
      />
      <path
        className={styles.bus}
        d={`M${rows.top(bits - 1).x} ${y + 26}H${rows.top(0).x}M${WIDTH / 2} ${y + 26}V${y + 44}`}
      />
      {Array.from({ length: bits }, (_, place) => {
        const on = isOn(value, place);
        return (
          <Tile
            // oxlint-disable-next-line react/no-array-index-key -- a tile is its place in the row
            key={place}
            kind="data"
            text={on ? shown(worth(place, bits, signed)) : '0'}
            look={on ? 'solid' : 'resting'}
            x={rows.top(place).x}
            y={y}
            width={Math.min(52, rows.cell - 4)}
            height={22}
          />
        );
      })}
    </g>
  );
}

/** The number in the base that the pupil chose; long decimals have their thousands apart. */
const inWords = (value: number, base: NumberBase): string =>
  base === 'decimal' ? shown(value) : inBase(value, base);

/** A row of switches, and the number that they are. */
export function CountPicture({ state, before, moment, pace, base, send }: ModeProps<CountState>) {
  const { bits, value, signed } = state;
  const rows = rowsOf(bits);
  const collects = bits <= 8 && rows.look === 'levers';
  const bottom = rows.height + (collects ? SUM : 22);
  const text = inWords(asRead(value, bits, signed), base);
  const was = before?.mode === 'count' && before.bits === bits ? before.value : undefined;
  return (
    <Sheet label="Switches and lamps" height={bottom + 24}>
      {collects && <Collected state={state} top={rows.height} />}
      <LampRows
        rows={rows}
        label={rows.look === 'hands' ? 'Fingers' : 'Switches'}
        bits={bits}
        value={value}
        was={was}
        moment={moment}
        pace={pace}
        signed={signed}
        onFlip={(place) => send({ kind: 'flip', place })}
      />
      <Tile
        kind="data"
        text={text}
        x={WIDTH / 2}
        y={bottom}
        width={Math.max(84, text.length * 17 + 18)}
        height={36}
        changed={was !== undefined && was !== value}
      />
    </Sheet>
  );
}

/** What can be done with the row, and how many patterns it has. */
export function CountKeys({ state, send }: ModeProps<CountState>) {
  const { bits, signed } = state;
  const twos = Array.from({ length: Math.min(bits, FACTORS) }, () => '2').join(' × ');
  return (
    <>
      <KeyRow label="How many switches" kind="stepper">
        <button
          type="button"
          aria-label="One switch fewer"
          aria-disabled={bits === 1 ? true : undefined}
          onClick={() => send({ kind: 'bits', bits: bits - 1 })}
        >
          −
        </button>
        <output>
          {bits} {bits === 1 ? 'switch' : 'switches'}
        </output>
        <button
          type="button"
          aria-label="One switch more"
          aria-disabled={bits === MOST_BITS ? true : undefined}
          onClick={() => send({ kind: 'bits', bits: bits + 1 })}
        >
          +
        </button>
      </KeyRow>
      <KeyRow label="Rows to choose">
        {QUICK.map((one) => (
          <Button key={one} aria-pressed={bits === one} onClick={() => send({ kind: 'bits', bits: one })}>
            {one}
          </Button>
        ))}
        <Button aria-pressed={bits === 5} onClick={() => send({ kind: 'bits', bits: 5 })}>
          1 hand
        </Button>
        <Button aria-pressed={bits === 10} onClick={() => send({ kind: 'bits', bits: 10 })}>
          2 hands
        </Button>
      </KeyRow>
      <p className={styles.patterns}>
        {bits > FACTORS ? `${twos} × … ` : `${twos} `}= <strong>{thousands(patterns(bits))}</strong> patterns
      </p>
      <div className={styles.keys}>
        <Button onClick={() => send({ kind: 'nudge', by: -1 })}>One less</Button>
        <Button onClick={() => send({ kind: 'nudge', by: 1 })}>One more</Button>
        <Button onClick={() => send({ kind: 'all', on: false })}>All off</Button>
        <Button onClick={() => send({ kind: 'all', on: true })}>All on</Button>
        <Button
          aria-pressed={signed}
          title="The leftmost switch counts below zero"
          onClick={() => send({ kind: 'signed', on: !signed })}
        >
          ± minus
        </Button>
      </div>
    </>
  );
}
