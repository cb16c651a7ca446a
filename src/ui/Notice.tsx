import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  /** info: good to know · problem: something could not be done · done: it worked. */
  readonly kind?: 'info' | 'problem' | 'done';
  readonly children: ReactNode;
  /** Buttons that go with it. */
  readonly actions?: ReactNode;
}
const icons = { info: 'info', problem: 'warning', done: 'check' } as const;

/** A calm message in the page, read out when it comes. */
export function Notice({ kind = 'info', children, actions }: NoticeProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <output> may hold no paragraphs
    <div role="status" className={`${styles.notice} ${styles[kind]}`}>
      <Icon name={icons[kind]} />
      <div className={styles.words}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
