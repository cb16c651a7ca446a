import type { ReactNode } from 'react';
import { Icon } from '../../ui/index.ts';
import styles from './OfflinePage.module.css';

interface ShelfProps {
  readonly name: string;
  readonly about: string;
  readonly kept: number;
  readonly bytes: number;
  /** How it stands, in a sentence. */
  readonly says: string;
  readonly isReady: boolean;
  readonly actions?: ReactNode;
}

/** One part of the site and how much of it is on this device. */
export function Shelf({ name, about, kept, bytes, says, isReady, actions }: ShelfProps) {
  return (
    <li className={styles.shelf}>
      <h2>
        {name} {isReady && <Icon name="check" />}
      </h2>
      <p>{about}</p>
      <progress
        className={styles.bar}
        max={Math.max(bytes, 1)}
        value={kept}
        aria-label={`${name}: how much is saved`}
      />
      <output className={styles.says}>{says}</output>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}
