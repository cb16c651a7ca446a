import { type KeyboardEvent, useState } from 'react';
import { placed } from './Part.tsx';
import styles from './AluView.module.css';
import type { Action, TrayName } from './state.ts';
import { trayNames } from './words.ts';

interface NumberFieldProps {
  readonly tray: TrayName;
  /** The number in the tray, as it is read. */
  readonly value: number;
  /** What was wrong with what was typed last. */
  readonly problem: string | undefined;
  readonly idle: boolean;
  /** Milliseconds until the number that is carried here has come; 0: it is here. */
  readonly arrives: number;
  readonly onSend: (action: Action) => void;
}
/** The mouth of a tray: a number to type, one less, one more. What cannot be taken stays in the field. */
export function NumberField({ tray, value, problem, idle, arrives, onSend }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(value);
  if (at !== value) {
    // The machine has changed the number: what was typed is done with.
    setAt(value);
    setTyped(undefined);
  }
  const give = () => {
    if (typed === undefined || typed === `${value}`) return setTyped(undefined);
    onSend({ kind: 'type', tray, text: typed });
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') give();
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      setTyped(undefined);
      onSend({ kind: 'nudge', tray, by: event.key === 'ArrowUp' ? 1 : -1 });
    }
  };
  const name = trayNames[tray];
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- three controls of one tray
      role="group"
      aria-label={`The ${name} tray`}
      className={`${styles.mouth} ${idle ? styles.idle : ''}`}
      style={placed(tray)}
    >
      <button
        type="button"
        className={styles.nudge}
        aria-label={`One less in the ${name} tray`}
        onClick={() => onSend({ kind: 'nudge', tray, by: -1 })}
      >
        −
      </button>
      <input
        className={`${styles.number} ${arrives > 0 ? styles.coming : ''}`}
        style={arrives > 0 ? { animationDuration: `${arrives}ms` } : undefined}
        aria-label={`The ${name} number`}
        aria-invalid={problem === undefined || typed === undefined ? undefined : true}
        inputMode="text"
        autoComplete="off"
        enterKeyHint="done"
        maxLength={12}
        value={typed ?? `${value}`}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={give}
        onKeyDown={key}
      />
      <button
        type="button"
        className={styles.nudge}
        aria-label={`One more in the ${name} tray`}
        onClick={() => onSend({ kind: 'nudge', tray, by: 1 })}
      >
        +
      </button>
    </div>
  );
}
