import { type SubmitEvent, useState } from 'react';
import styles from './ByteLabView.module.css';
import { isByte } from './number.ts';
import type { Action, State } from './state.ts';

const BITS = [7, 6, 5, 4, 3, 2, 1, 0];

/** The byte that is looked at: its number, and its eight bits as switches. */
export function ByteEditor({
  state,
  send,
}: {
  readonly state: State;
  readonly send: (action: Action) => void;
}) {
  const { bytes, at } = state;
  const byte = bytes[at];
  const [typed, setTyped] = useState<string>();
  if (byte === undefined)
    return (
      <div className={styles.editor}>
        <p className={styles.byteName}>No byte yet</p>
      </div>
    );
  const value = typed === undefined || typed.trim() === '' ? byte : Number(typed);
  const nudge = (by: number) => {
    setTyped(undefined);
    send({ kind: 'set', at, value: byte + by });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send({ kind: 'set', at, value });
    // What does not fit stays, to be mended.
    if (isByte(value)) setTyped(undefined);
  };
  return (
    <fieldset className={styles.editor} aria-label={`Byte ${at}`}>
      <p className={styles.byteName}>Byte {at}</p>
      <form className={styles.stepper} onSubmit={submit}>
        <button type="button" aria-label="One less" onClick={() => nudge(-1)}>
          −
        </button>
        <input
          aria-label={`Number in byte ${at}`}
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? String(byte)}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={isByte(value) ? undefined : true}
          onBlur={() => {
            if (!isByte(value)) return;
            if (value !== byte) send({ kind: 'set', at, value });
            setTyped(undefined);
          }}
          onKeyDown={(event) => event.key === 'Escape' && setTyped(undefined)}
        />
        <button type="button" aria-label="One more" onClick={() => nudge(1)}>
          +
        </button>
      </form>
      <fieldset className={styles.bits} aria-label="Its eight bits">
        {BITS.map((bit) => (
          <button
            key={bit}
            type="button"
            role="switch"
            aria-checked={((byte >> bit) & 1) === 1}
            aria-label={`Bit worth ${1 << bit}`}
            onClick={() => send({ kind: 'flip', at, bit })}
          >
            <small aria-hidden="true">{1 << bit}</small>
            {(byte >> bit) & 1}
          </button>
        ))}
      </fieldset>
    </fieldset>
  );
}
