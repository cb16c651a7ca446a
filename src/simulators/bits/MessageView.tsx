import { type FormEvent, useId, useState } from 'react';
import { Button, Tile } from '../../ui/index.ts';
import styles from './BitsView.module.css';
import { Sheet } from './Sheet.tsx';
import { LampRows } from './LampRows.tsx';
import { isRead, letterOf, MESSAGE_BITS, MOST_LETTERS } from './message.ts';
import { isOn } from './numbers.ts';
import type { ModeProps } from './mode-props.ts';
import { rowsOf } from './rows.ts';
import type { MessageState } from './state.ts';

const TAPE = { x: 12, y: 138, column: 14, row: 12 } as const;
const HEIGHT = 232;
const places = [4, 3, 2, 1, 0] as const;
const written = (code: number): string => (code === 0 ? '␣' : letterOf(code));

/** Paper tape: a hole is 1, a dot is 0, a column is a letter. */
function Tape({ state }: { readonly state: MessageState }) {
  const { codes, at, covered } = state;
  const right = TAPE.x + MOST_LETTERS * TAPE.column;
  return (
    <>
      <path
        className={styles.paper}
        d={`M${TAPE.x - 6} ${TAPE.y - 12}H${right + 4}l-5 11 5 11 -5 11 5 11 -5 11 5 11 -5 10H${TAPE.x - 6}Z`}
      />
      {codes.map((code, index) => (
        <g
          // oxlint-disable-next-line react/no-array-index-key -- a letter is its place on the tape
          key={index}
          transform={`translate(${TAPE.x + (index + 0.5) * TAPE.column} ${TAPE.y})`}
        >
          {index === at - 1 && (
            <rect className={styles.column} x="-7" y="-11" width="14" height="74" rx="4" />
          )}
          {places.map((place, row) => (
            <circle
              key={place}
              className={isOn(code, place) ? styles.hole : styles.dot}
              cy={row * TAPE.row}
              r={isOn(code, place) ? 4.6 : 1.6}
            />
          ))}
          {!covered && (
            <text className={styles.letter} y="82">
              {written(code)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** Five lamps with what each is worth, the letter they are, and the tape. */
export function MessagePicture({ state, before, moment, pace, send }: ModeProps<MessageState>) {
  const narrow = rowsOf(MESSAGE_BITS, 'levers');
  const rows = { ...narrow, cell: 50, top: (place: number) => ({ x: 233 - place * 50, y: 0 }) };
  const was = before?.mode === 'message' ? before.lamps : undefined;
  const changed = was !== undefined && was !== state.lamps;
  return (
    <Sheet label="Five lamps and a tape" height={HEIGHT}>
      <LampRows
        rows={rows}
        label="Lamps of the letter"
        bits={MESSAGE_BITS}
        value={state.lamps}
        was={was}
        moment={moment}
        pace={pace}
        onFlip={(place) => send({ kind: 'flip', place })}
      />
      <Tile kind="data" text={`${state.lamps}`} x={306} y={36} width={72} height={34} changed={changed} />
      {!state.covered && (
        <text className={styles.bigLetter} x={306} y={102}>
          {written(state.lamps)}
        </text>
      )}
      <Tape state={state} />
    </Sheet>
  );
}

const ALPHABET = Array.from({ length: 26 }, (_, at) => at + 1);

/** A field and its key; what cannot be taken stays in it. */
function TextForm(props: {
  label: string;
  button: string;
  problem?: string;
  onGive: (text: string) => void;
}) {
  const [text, setText] = useState('');
  const field = useId();
  const give = (event: FormEvent) => {
    event.preventDefault();
    props.onGive(text);
  };
  return (
    <form className={styles.form} onSubmit={give}>
      <label htmlFor={field}>{props.label}</label>
      <input
        id={field}
        value={text}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        aria-invalid={props.problem === undefined ? undefined : true}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{props.button}</Button>
    </form>
  );
}

export function MessageKeys({ state, send }: ModeProps<MessageState>) {
  const { codes, covered, problem } = state;
  const isGuess = covered || (state.guess !== '' && isRead(state));
  return (
    <>
      {isGuess ? (
        <TextForm
          key="guess"
          label="What does the tape say?"
          button="Say it"
          onGive={(text) => send({ kind: 'guess', text })}
        />
      ) : (
        <TextForm
          key="write"
          label="A message"
          button="Punch it"
          {...(problem?.at === 'text' ? { problem: problem.says } : {})}
          onGive={(text) => send({ kind: 'write', text })}
        />
      )}
      <div className={styles.keys}>
        {!covered && <Button onClick={() => send({ kind: 'put' })}>Add this letter</Button>}
        {!covered && codes.length > 0 && (
          <Button onClick={() => send({ kind: 'unput' })}>Take one off</Button>
        )}
        {codes.length > 0 && (
          <Button aria-pressed={covered} onClick={() => send({ kind: 'cover', on: !covered })}>
            Cover the letters
          </Button>
        )}
        {codes.length > 0 && <Button onClick={() => send({ kind: 'rewind' })}>Rewind</Button>}
      </div>
      <p className={styles.patterns}>
        {covered
          ? 'Press Step or Play: the lamps flash letter by letter.'
          : 'Cover it, press Share, and send the link to a friend.'}
      </p>
      <ol className={styles.alphabet} aria-label="The alphabet and its numbers">
        {ALPHABET.map((code) => (
          <li key={code} data-now={!covered && code === state.lamps ? '' : undefined}>
            <b>{letterOf(code)}</b> {code}
          </li>
        ))}
      </ol>
    </>
  );
}
