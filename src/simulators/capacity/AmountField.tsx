import { type KeyboardEvent, useId, useState } from 'react';
import styles from './CapacityView.module.css';

interface AmountFieldProps {
  readonly label: string;
  /** What holds now, as it would be typed. */
  readonly value: string;
  /** What was wrong with what was typed last. */
  readonly problem?: string | undefined;
  readonly onGive: (text: string) => void;
}
/** An amount to type. It is given on Enter or when the field is left; what cannot be read stays in the field. */
export function AmountField({ label, value, problem, onGive }: AmountFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(value);
  if (at !== value) {
    // What was typed has been taken, or something else has changed it.
    setAt(value);
    setTyped(undefined);
  }
  const give = (always: boolean) => {
    if (typed === undefined || (!always && typed.trim() === '')) return setTyped(undefined);
    onGive(typed);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') give(true);
    else if (event.key === 'Escape') setTyped(undefined);
  };
  const isWrong = problem !== undefined && typed !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-invalid={isWrong ? true : undefined}
        inputMode="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        maxLength={40}
        value={typed ?? value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => give(false)}
        onKeyDown={key}
      />
    </div>
  );
}
