import { Arriving, Bulb } from '../../ui/index.ts';
import styles from './Alu.module.css';
import { BITS, type Operation, operate, carries } from './arithmetic.ts';
import { LampRow } from './LampRow.tsx';
import { boardSize, cell, columnX, rowY, SPOUT } from './layout.ts';
import type { State, TrayName } from './state.ts';
import { placeValue } from './words.ts';

const places = Array.from({ length: BITS }, (_, place) => BITS - 1 - place);

/** Where what leaves a column is drawn: at the next column, or at the left end where there is none. */
const nextX = (place: number): number => (place === BITS - 1 ? SPOUT / 2 - 1 : columnX(place + 1));

/** The way of a carry to the left, or of a borrow to the right. */
function Way({ op, place }: { readonly op: Operation; readonly place: number }) {
  const x = columnX(place);
  const left = nextX(place);
  const y = rowY.lane;
  const bend = (x + left) / 2;
  if (op === 'add')
    return (
      <>
        <path className={styles.arrow} d={`M${x} ${y + 2}Q${bend} ${y + 18} ${left + 14} ${y + 4}`} />
        <path className={styles.head} d={`M${left + 12} ${y + 3}l10 -2l-3 9z`} />
      </>
    );
  return (
    <>
      <path className={styles.arrow} d={`M${left + 12} ${y + 4}Q${bend + 4} ${y + 18} ${x - 2} ${y - 6}`} />
      <path className={styles.head} d={`M${x + 1} ${y - 13}l1 10l-9 -4z`} />
    </>
  );
}

/** What went from one column to another: a 1 carried, or a 1 that is owed, and what it is worth to the borrower. */
function Passed({
  op,
  place,
  lost,
}: {
  readonly op: Operation;
  readonly place: number;
  readonly lost: boolean;
}) {
  const left = nextX(place);
  const y = rowY.lane;
  return (
    <>
      <rect
        className={lost ? styles.lostTile : styles.passedTile}
        x={left - 12}
        y={y - 11}
        width="24"
        height="22"
        rx="7"
      />
      <text className={lost ? styles.lostText : styles.passedText} x={left} y={y + 5}>
        {op === 'add' ? '1' : '−1'}
      </text>
      {op !== 'add' && (
        <text className={styles.worth} x={columnX(place)} y={y - 15}>
          +2
        </text>
      )}
    </>
  );
}

/** Between the numbers and the answer, for a shift: each digit's way to the next column. */
function Shifted({ op, done }: { readonly op: Operation; readonly done: number }) {
  return places.slice(BITS - done).map((place) => {
    const from = op === 'shl' ? place - 1 : place + 1;
    const start = from < 0 ? boardSize.x + 4 : from >= BITS ? SPOUT - 6 : columnX(from);
    return (
      <path
        key={place}
        className={styles.arrow}
        d={`M${start} ${rowY.a + 20}L${columnX(place)} ${rowY.result - 22}`}
      />
    );
  });
}

/** A column that is not done yet. */
const Shutter = () => <path className={styles.shutter} d="M-16 -14h32v28h-32zM-16 -7h32M-16 0h32M-16 7h32" />;

interface BoardProps {
  readonly state: State;
  readonly active: boolean;
  /** Milliseconds until both numbers are in, when the lever does all columns at once. */
  readonly arrives: number;
  /** The trays before, and when what is in them now has come. */
  readonly was: Readonly<Record<TrayName, number>>;
  readonly carried: Readonly<Record<TrayName, number>>;
  readonly moment: number;
  readonly onFlip: (tray: TrayName, bit: number) => void;
}
/** The sum in lamps: two rows in, what passes between the columns, and the answer, from the right to the left. */
export function Board({ state, active, arrives, was, carried, moment, onFlip }: BoardProps) {
  const { a, b, op, signed, column } = state;
  const { columns, flags } = operate(op, a.value, b.value, signed);
  const oneTray = op === 'shl' || op === 'shr';
  const current = column - 1;
  const passed = carries(op) ? places.filter((place) => place < column && columns[place]?.out === 1) : [];
  return (
    <>
      {active && current >= 0 && column < BITS && (
        <rect
          className={styles.column}
          x={columnX(current) - cell.x / 2}
          y="2"
          width={cell.x}
          height={boardSize.y - 4}
          rx="8"
        />
      )}
      {places.map((place) => (
        <text key={place} className={styles.place} x={columnX(place)} y="12">
          {signed && place === BITS - 1 ? '−128' : placeValue(place)}
        </text>
      ))}
      {oneTray && <Shifted op={op} done={column} />}
      {(['a', 'b'] as const).map((tray) => (
        <LampRow
          key={tray}
          tray={tray}
          value={state[tray].value}
          was={was[tray]}
          arrives={carried[tray]}
          moment={moment}
          signed={signed}
          idle={tray === 'b' && oneTray}
          onFlip={onFlip}
        />
      ))}
      {passed.map((place) => (
        <Way key={place} op={op} place={place} />
      ))}
      {passed.map((place) => (
        <Passed key={place} op={op} place={place} lost={place === BITS - 1 && !signed} />
      ))}
      <path className={styles.sumLine} d={`M${SPOUT} ${rowY.result - 24}H${boardSize.x}`} />
      <g
        transform={`translate(0 ${rowY.result})`}
        className={op === 'cmp' && column === BITS ? styles.thrown : undefined}
      >
        {places.map((place) => (
          <g key={place} transform={`translate(${columnX(place)} 0)`}>
            {place < column ? (
              <Arriving
                arrives={arrives === 0 ? 0 : arrives + place * 30}
                step={state.tape.length}
                was={<Shutter />}
              >
                {place === current && active && <circle className={styles.ring} r="20" />}
                <Bulb on={columns[place]?.result === 1} sign={signed && place === BITS - 1} />
              </Arriving>
            ) : (
              <Shutter />
            )}
          </g>
        ))}
        {op === 'cmp' && column === BITS && (
          <path className={styles.strike} d={`M${SPOUT} 14L${boardSize.x} -14`} />
        )}
      </g>
      {oneTray && column === BITS && flags.carry && (
        <g transform={`translate(${op === 'shl' ? SPOUT / 2 - 2 : boardSize.x + 8} ${rowY.lane})`}>
          <rect className={styles.lostTile} x="-11" y="-11" width="22" height="22" rx="7" />
          <text className={styles.lostText} y="5">
            1
          </text>
        </g>
      )}
    </>
  );
}
