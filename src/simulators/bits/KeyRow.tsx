import type { ReactNode } from 'react';
import styles from './BitsView.module.css';

/** Keys that belong together, with a name for screen readers. */
export function KeyRow(props: {
  label: string;
  kind?: 'keys' | 'modes' | 'choices' | 'stepper';
  children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset
    <div className={styles[props.kind ?? 'keys']} role="group" aria-label={props.label}>
      {props.children}
    </div>
  );
}
