import { Bulb, Button, SwitchRow, Tile } from '../../ui/index.ts';
import styles from './BitsView.module.css';
import { KeyRow } from './KeyRow.tsx';
import { Sheet } from './Sheet.tsx';
import { answerOf, columnsOf, isTooBig, SUM_BITS } from './add.ts';
import { asRead, isOn, switchesOf } from './numbers.ts';
import type { ModeProps } from './mode-props.ts';
import { WIDTH } from './rows.ts';
import type { AddState } from './state.ts';
import { shown, worth } from './words.ts';

const SPOUT = 36;
const Y = { place: 13, carry: 36, a: 74, b: 124, line: 152, result: 180, sum: 228 } as const;
const HEIGHT = 250;

/** The middle of a column; what falls out at the left has a column of its own. */
const columnX = (place: number, bits: number): number => {
  const cell = (WIDTH - SPOUT - 4) / bits;
  return place >= bits ? SPOUT / 2 : WIDTH - 4 - (place + 0.5) * cell;
};

/** The carries over the columns they go to, with the way they came; one that has no column is lost. */
function Carries({ state }: { readonly state: AddState }) {
  const { bits, column } = state;
  return columnsOf(state)
    .slice(0, column)
    .map(({ out }, place) => {
      if (out === 0) return null;
      const from = columnX(place, bits);
      const to = columnX(place + 1, bits);
      const isLost = place === bits - 1 && isTooBig(state);
      return (
        // oxlint-disable-next-line react/no-array-index-key -- a carry is its column
        <g key={place}>
          <path
            className={styles.way}
            d={`M${from - 4} ${Y.carry + 8}Q${(from + to) / 2} ${Y.carry + 22} ${to + 15} ${Y.carry + 5}`}
          />
          <path className={styles.wayHead} d={`M${to + 12} ${Y.carry + 2}l10 1l-4 8z`} />
          {isLost ? (
            <>
              <rect className={styles.lost} x={to - 13} y={Y.carry - 11} width="26" height="22" rx="8" />
              <text className={styles.lostText} x={to} y={Y.carry + 6}>
                1
              </text>
            </>
          ) : (
            <Tile
              kind="data"
              text="1"
              x={to}
              y={Y.carry}
              width={26}
              height={22}
              changed={place === column - 1}
            />
          )}
        </g>
      );
    });
}

/** Two rows of switches and their sum, from the right to the left, as on paper. */
export function AddPicture({ state, send }: ModeProps<AddState>) {
  const { a, b, bits, signed, column } = state;
  const answer = answerOf(state);
  const isDone = column === bits;
  const cell = (WIDTH - SPOUT - 4) / bits;
  const size = Math.min(1.3, cell / 44);
  const isSign = (place: number) => signed && place === bits - 1;
  const read = (value: number) => shown(asRead(value, bits, signed));
  return (
    <Sheet label="A sum in lamps" height={HEIGHT}>
      {column > 0 && !isDone && (
        <rect
          className={styles.column}
          x={columnX(column - 1, bits) - cell / 2}
          y="1"
          width={cell}
          height={Y.result + 26}
          rx="8"
        />
      )}
      {switchesOf(0, bits).map((_, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a column is its place
        <text key={place} className={styles.place} x={columnX(place, bits)} y={Y.place}>
          {shown(worth(place, bits, signed))}
        </text>
      ))}
      {(['a', 'b'] as const).map((row) => (
        <SwitchRow
          key={row}
          label={row === 'a' ? 'First number' : 'Second number'}
          on={switchesOf(state[row], bits)}
          nameOf={(place) => shown(worth(place, bits, signed))}
          at={(place) => ({ x: columnX(place, bits), y: Y[row] })}
          hit={{ x: cell - 1, y: 48 }}
          onFlip={(place) => send({ kind: 'flip', row, place })}
        >
          {(place) => (
            <g transform={`scale(${size})`}>
              <Bulb on={isOn(state[row], place)} sign={isSign(place)} />
            </g>
          )}
        </SwitchRow>
      ))}
      <Carries state={state} />
      <text className={styles.plus} x={SPOUT / 2} y={Y.b + 8}>
        +
      </text>
      <path className={styles.sumLine} d={`M4 ${Y.line}H${WIDTH - 4}`} />
      {switchesOf(answer, bits).map((on, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a column is its place
        <g key={place} transform={`translate(${columnX(place, bits)} ${Y.result}) scale(${size})`}>
          {place < column ? (
            <>
              {place === column - 1 && <circle className={styles.ring} r="20.5" />}
              <Bulb on={on} sign={isSign(place)} />
            </>
          ) : (
            <circle className={styles.notYet} r="16" />
          )}
        </g>
      ))}
      <Tile kind="data" text={read(a)} x={70} y={Y.sum} width={74} height={32} />
      <text className={styles.plus} x="126" y={Y.sum + 9}>
        +
      </text>
      <Tile kind="data" text={read(b)} x={182} y={Y.sum} width={74} height={32} />
      <text className={styles.plus} x="238" y={Y.sum + 9}>
        =
      </text>
      <Tile
        kind="data"
        text={isDone ? read(answer) : '?'}
        look={isDone ? 'solid' : 'resting'}
        x={296}
        y={Y.sum}
        width={78}
        height={32}
        changed={isDone}
      />
    </Sheet>
  );
}

export function AddKeys({ state, send }: ModeProps<AddState>) {
  return (
    <>
      <KeyRow label="How many columns">
        {SUM_BITS.map((bits) => (
          <Button key={bits} aria-pressed={state.bits === bits} onClick={() => send({ kind: 'bits', bits })}>
            {bits} columns
          </Button>
        ))}
        <Button aria-pressed={state.signed} onClick={() => send({ kind: 'signed', on: !state.signed })}>
          ± minus
        </Button>
        <Button onClick={() => send({ kind: 'all', on: false })}>All off</Button>
      </KeyRow>
      <p className={styles.patterns}>
        0 + 0 = 0. 0 + 1 = 1. 1 + 1 = 2, and that is one pair: write 0, carry 1.
      </p>
      <p className={styles.patterns}>
        Flip the lamps of both numbers. Then press Step for one column, or Play.
      </p>
    </>
  );
}
