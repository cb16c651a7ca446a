import type { ReactNode } from 'react';
import { Link } from '../navigation/index.ts';
import styles from './Shelf.module.css';

interface ShelfItemProps {
  readonly href: string;
  readonly title: string;
  readonly line: string;
  /** How far the pupil is with it, in words; empty when there is nothing to tell. */
  readonly done: string;
  readonly drawing: ReactNode;
}
/** A machine that stands on the shelf, with its label on the edge of the board. */
export function ShelfItem({ href, title, line, done, drawing }: ShelfItemProps) {
  return (
    <li className={styles.item}>
      <div className={styles.machine}>{drawing}</div>
      <div className={styles.label}>
        <h2 className={styles.title}>
          <Link href={href} className={styles.link}>
            {title}
          </Link>
        </h2>
        <p>{line}</p>
        {done !== '' && <p className={styles.done}>{done}</p>}
      </div>
    </li>
  );
}

export function Shelf({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.shelf}>{children}</ul>;
}
