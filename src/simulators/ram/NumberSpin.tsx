import { type KeyboardEvent, useState } from 'react';
import styles from './RamView.module.css';

interface NumberSpinProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly onEnter?: () => void;
}
/** A whole number from 0: typed, or one more and one less. What is no number stays in the field until it is one. */
export function NumberSpin({ label, value, most, onChange, onEnter }: NumberSpinProps) {
  const [typed, setTyped] = useState<string>();
  const set = (next: number) => {
    setTyped(undefined);
    onChange(Math.max(0, Math.min(most, next)));
  };
  const change = (text: string) => {
    setTyped(text);
    if (/^\d{1,2}$/u.test(text) && Number(text) <= most) onChange(Number(text));
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      set(value + by);
    } else if (event.key === 'Enter') {
      setTyped(undefined);
      onEnter?.();
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- three controls of one number
    <div className={styles.spin} role="group" aria-label={label}>
      <span className={styles.spinName} aria-hidden="true">
        {label}
      </span>
      <button type="button" aria-label={`${label}: one less`} onClick={() => set(value - 1)}>
        −
      </button>
      <input
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        aria-invalid={typed !== undefined && !/^\d{1,2}$/u.test(typed) ? true : undefined}
        value={typed ?? `${value}`}
        onFocus={(event) => event.target.select()}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={key}
      />
      <button type="button" aria-label={`${label}: one more`} onClick={() => set(value + 1)}>
        +
      </button>
    </div>
  );
}
