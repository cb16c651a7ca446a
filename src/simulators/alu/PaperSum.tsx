import { digitsOf } from '../../lib/columns.ts';
import styles from './Alu.module.css';
import { asRead, BITS, paperColumns, takesTwo, trueAnswer } from './arithmetic.ts';
import type { State } from './state.ts';
import { operationWords, shown } from './words.ts';

const DIGIT = 36;
const RIGHT = 158;
const rows = { marks: 62, a: 92, b: 132, result: 182 } as const;
const x = (place: number): number => RIGHT - place * DIGIT;

/** A number in its columns; on paper nobody writes zeros in front. */
function Digits({
  value,
  y,
  upTo = 9,
}: {
  readonly value: number;
  readonly y: number;
  readonly upTo?: number;
}) {
  const length = `${Math.abs(value)}`.length;
  return digitsOf(Math.abs(value), 10, length).map((digit, place) =>
    place < upTo ? (
      // oxlint-disable-next-line react/no-array-index-key -- a digit is its place
      <text key={place} className={styles.written} x={x(place)} y={y}>
        {digit}
      </text>
    ) : null,
  );
}

function noteOf({ op, a, b, signed, column }: State, hasColumns: boolean): string {
  const done = column === BITS;
  if (op === 'cmp') return done ? 'the answer is thrown away' : 'take away to compare';
  if (op === 'and' || op === 'or') return 'no columns in tens';
  if (op === 'shl') return 'doubled';
  if (op === 'shr') return 'halved';
  if (!done) return hasColumns ? '' : 'in your head';
  const truth = trueAnswer(op, a.value, b.value, signed);
  return truth < 0 && !signed ? 'below zero' : '';
}

/** The same sum as it is done at school, in tens, on squared paper: its own columns, its own carries. */
export function PaperSum({ state }: { readonly state: State }) {
  const { a, b, op, signed, column } = state;
  const columns = paperColumns(op, a.value, b.value, signed);
  const first = asRead(a.value, signed);
  const second = asRead(b.value, signed);
  const truth = trueAnswer(op, a.value, b.value, signed);
  const hasColumns = columns.length > 0;
  const isDone = column === BITS;
  const written = hasColumns ? Math.min(column, 3) : isDone ? 9 : 0;
  const sign = takesTwo(op) ? (op === 'cmp' ? '−' : operationWords[op].sign) : op === 'shl' ? '×2' : '÷2';
  const current = column - 1;
  return (
    <>
      <path className={styles.sheet} d="M0 0H196V226L184 238H0Z" />
      <path
        className={styles.squares}
        d="M32 38V238M68 38V238M104 38V238M140 38V238M176 38V238M0 44H196M0 80H196M0 116H196M0 152H196M0 188H196M0 224H196"
      />
      <path className={styles.fold} d="M196 226H184V238Z" />
      <path className={styles.clip} d="M74 -12h48v16h-48zM86 -12v-8h24v8" />
      <text className={styles.paperTitle} x="98" y="28">
        On paper, in tens
      </text>
      {hasColumns && current >= 0 && current < 3 && (
        <rect className={styles.column} x={x(current) - 17} y="46" width="34" height="158" rx="6" />
      )}
      {columns.slice(0, Math.min(column, 3)).map((one, place) =>
        one.out === 1 && place < 2 ? (
          // oxlint-disable-next-line react/no-array-index-key -- a column is its place
          <g key={place}>
            <rect
              className={styles.passedTile}
              x={x(place + 1) - 13}
              y={rows.marks - 14}
              width="26"
              height="19"
              rx="6"
            />
            <text className={styles.passedText} x={x(place + 1)} y={rows.marks}>
              {op === 'add' ? '+1' : '−1'}
            </text>
            {op !== 'add' && (
              <text className={styles.lent} x={x(place) - 14} y={rows.a - 9}>
                1
              </text>
            )}
          </g>
        ) : null,
      )}
      <Digits value={first} y={rows.a} />
      {first < 0 && (
        <text className={styles.written} x={x(`${-first}`.length)} y={rows.a}>
          −
        </text>
      )}
      <text className={sign.length > 1 ? styles.paperWord : styles.written} x="18" y={rows.b}>
        {sign}
      </text>
      {takesTwo(op) && <Digits value={second} y={rows.b} />}
      {takesTwo(op) && second < 0 && (
        <text className={styles.written} x={x(`${-second}`.length)} y={rows.b}>
          −
        </text>
      )}
      <path className={styles.ruled} d="M8 146H188M8 196H188" />
      <Digits value={truth} y={rows.result} upTo={written} />
      {truth < 0 && written > 0 && (
        <text className={styles.written} x={x(`${-truth}`.length)} y={rows.result}>
          −
        </text>
      )}
      {op === 'cmp' && isDone && <path className={styles.strike} d="M60 176H180" />}
      <text className={styles.paperNote} x="98" y="218">
        {isDone && asRead(numberOut(state), signed) !== truth
          ? `the lamps say ${shown(asRead(numberOut(state), signed))}`
          : noteOf(state, hasColumns)}
      </text>
    </>
  );
}
/** The pattern in the answer lamps once they are all done. For a comparison there is nothing to differ from. */
function numberOut({ tape, op, a, b, signed }: State): number {
  return op === 'cmp' ? trueAnswer('cmp', a.value, b.value, signed) : (tape.at(-1)?.result ?? 0);
}
