import type { ReactNode } from 'react';
import styles from './Table.module.css';

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too. */
export function Table({ children }: { readonly children?: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reached by keyboard, and a group, unlike a section, is no landmark: a page has many tables
    <div className={styles.scroll} role="group" aria-label="Table" tabIndex={0}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
