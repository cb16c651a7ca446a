import type { CSSProperties, ReactNode } from 'react';
import styles from './BitsView.module.css';
import { WIDTH } from './rows.ts';

interface SheetProps {
  readonly label: string;
  /** In the drawing's units; it is always WIDTH wide. */
  readonly height: number;
  readonly children: ReactNode;
}
/** The drawing of a mode: as big as the room allows. */
export function Sheet({ label, height, children }: SheetProps) {
  return (
    <svg
      data-picture=""
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${height}`}
      style={{ '--ratio': WIDTH / height } as CSSProperties}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no fieldset
      role="group"
      aria-label={label}
    >
      {children}
    </svg>
  );
}
