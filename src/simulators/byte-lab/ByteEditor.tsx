import { type SubmitEvent, useState } from 'react';
import styles from './ByteLabView.module.css';
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
  const set = (value: number) => {
    setTyped(undefined);
    send({ kind: 'set', at, value });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed !== undefined && typed.trim() !== '') set(Number(typed));
    setTyped(undefined);
  };
  return (
    <fieldset className={styles.editor} aria-label={`Byte ${at}`}>
      <p className={styles.byteName}>Byte {at}</p>
      <form className={styles.stepper} onSubmit={submit}>
        <button type="button" aria-label="One less" onClick={() => set(byte - 1)}>
          −
        </button>
        <input
          aria-label={`Number in byte ${at}`}
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? String(byte)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (typed !== undefined && typed.trim() !== '' && Number(typed) !== byte) set(Number(typed));
            setTyped(undefined);
          }}
        />
        <button type="button" aria-label="One more" onClick={() => set(byte + 1)}>
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
