import { type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Transport.module.css';

interface TransportProps {
  /** What the keys control, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}
/** A row of keys that move something through time: the same in every place. On a phone the words stand below the icons. */
export function Transport({ label, children }: TransportProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset
    <div role="group" aria-label={label} className={styles.bar}>
      {children}
    </div>
  );
}

interface TransportKeyProps {
  readonly label: string;
  /** The key of the keyboard that does the same. */
  readonly letter: string;
  readonly hint: string;
  /** A key that can do nothing now keeps its focus. */
  readonly on: boolean;
  readonly isMain?: boolean;
  readonly onPress: () => void;
  /** Its icon. */
  readonly children: ReactNode;
}
export function TransportKey(props: TransportKeyProps) {
  const { label, letter, hint, on, isMain = false, onPress, children } = props;
  return (
    <Button
      kind={isMain ? 'primary' : 'plain'}
      aria-disabled={on ? undefined : true}
      aria-keyshortcuts={letter}
      title={`${hint} (key ${letter})`}
      onClick={() => {
        if (on) onPress();
      }}
    >
      {children}
      {label}
    </Button>
  );
}

interface TransportSliderProps {
  readonly id?: string;
  /** Its accessible name. */
  readonly label: string;
  /** What is written above it. */
  readonly title: ReactNode;
  /** From 0 to this, in whole numbers. */
  readonly max: number;
  readonly value: number;
  /** The value in words. */
  readonly says: string | undefined;
  readonly className?: string | undefined;
  readonly onChange: (value: number) => void;
}
export function TransportSlider(props: TransportSliderProps) {
  const { id, label, title, max, value, says, className = '', onChange } = props;
  return (
    <label id={id} className={`${styles.slider} ${className}`}>
      <span className={styles.title}>{title}</span>
      <input
        type="range"
        min={0}
        max={max}
        step={1}
        value={value}
        aria-label={label}
        aria-valuetext={says}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  );
}
