import styles from './ByteLabView.module.css';
import { instructionOf } from './instruction.ts';
import { MOST_BYTES, type Action, type State } from './state.ts';
import { charactersOf, textOf } from './utf8.ts';

interface DeskProps {
  readonly state: State;
  readonly send: (action: Action) => void;
}
/** Characters that not every keyboard has: of two, three and four bytes. */
const KEYS = ['é', 'Ŵ', 'ñ', '£', '€', '字', '🐙', '🙂'];

/** What is in the tray, as text to type in. Bytes that are no text are not shown, and not lost until somebody types. */
export function TextField({ state, send }: DeskProps) {
  const text = textOf(state.bytes);
  return (
    <label className={styles.field}>
      <span>Text</span>
      <textarea
        rows={2}
        maxLength={MOST_BYTES}
        spellCheck={false}
        autoComplete="off"
        value={text ?? ''}
        placeholder={text === undefined ? 'These bytes are no text. Type to begin anew.' : 'Type here'}
        onChange={(event) => send({ kind: 'type', text: event.target.value })}
      />
    </label>
  );
}

/** For text and for programs: type, and see the bytes. */
export function TextDesk({ state, send }: DeskProps) {
  const { bytes, lens, at } = state;
  const characters = charactersOf(bytes).length;
  const byte = bytes[at];
  return (
    <>
      <TextField state={state} send={send} />
      {lens === 'text' ? (
        <>
          <fieldset className={styles.keys} aria-label="More characters">
            {KEYS.map((key) => (
              <button
                key={key}
                type="button"
                onClick={() => send({ kind: 'type', text: `${textOf(bytes) ?? ''}${key}` })}
              >
                {key}
              </button>
            ))}
          </fieldset>
          <dl className={styles.facts}>
            <div>
              <dt>characters</dt>
              <dd>{characters}</dd>
            </div>
            <div>
              <dt>bytes</dt>
              <dd>{bytes.length}</dd>
            </div>
          </dl>
        </>
      ) : (
        byte !== undefined && (
          <p className={styles.note}>
            Byte {at}: <b className={styles.code}>{instructionOf(byte).code}</b> means:{' '}
            {instructionOf(byte).means}.
            <br />
            So the CPU would read it. A byte only gets as far as 255, so the other instructions never turn up.
          </p>
        )
      )}
    </>
  );
}
