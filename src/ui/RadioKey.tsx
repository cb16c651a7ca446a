import type { ReactNode } from 'react';
import styles from './RadioKey.module.css';

interface RadioKeyProps {
  /** The group's. */
  readonly name: string;
  readonly value?: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** With the ring of a radio button before the words: where a row of keys alone would not say that one is chosen. */
  readonly ring?: boolean;
  readonly children: ReactNode;
}
/** A radio button that looks like a key. */
export function RadioKey({ ring = false, children, ...input }: RadioKeyProps) {
  return (
    <label className={`${styles.key} ${ring ? styles.ring : ''}`}>
      <input type="radio" {...input} />
      <span>{children}</span>
    </label>
  );
}
