import type { ReactNode } from 'react';
import styles from './Callout.module.css';

export type CalloutKind = 'story' | 'note' | 'safety' | 'try';

const marks: Record<CalloutKind, string> = {
  story: 'M4 5c3-1.6 6-1.3 8 .6 2-1.9 5-2.2 8-.6v14c-3-1.6-6-1.3-8 .6-2-1.9-5-2.2-8-.6zM12 5.6v14',
  note: 'M9 18h6M10 21h4M8.5 15.5C6.6 14.2 5.5 12 5.5 9.6a6.5 6.5 0 0 1 13 0c0 2.4-1.1 4.6-3 5.9z',
  safety: 'M12 3l8 3v6c0 5-3.4 8-8 9.5C7.4 20 4 17 4 12V6zM12 8v5M12 16.4v.3',
  try: 'M4 20l5-1L20 8l-4-4L5 15zM13.5 6.5l4 4',
};
const words: Record<CalloutKind, string> = {
  story: 'A true story',
  note: 'Good to know',
  safety: 'Stay safe',
  try: 'Try it',
};

interface CalloutProps {
  readonly kind?: CalloutKind;
  readonly title?: string;
  readonly children: ReactNode;
}
/** A side remark in an inked box; the kind is said by its words and its mark, never by colour alone. */
export function Callout({ kind = 'note', title, children }: CalloutProps) {
  return (
    <aside className={`${styles.callout} ${styles[kind]}`} aria-label={title ?? words[kind]}>
      <p className={styles.title}>
        <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
          <path d={marks[kind]} />
        </svg>
        {title ?? words[kind]}
      </p>
      {children}
    </aside>
  );
}
