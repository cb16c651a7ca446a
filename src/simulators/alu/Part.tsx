import type { CSSProperties, ReactNode } from 'react';
import styles from './Alu.module.css';
import { layouts, type PartId } from './layout.ts';

/** Puts a part where each composition has it; the style sheet chooses by the room there is. */
export function placed(id: PartId): CSSProperties {
  const { wide, narrow } = layouts;
  return {
    '--wide-x': `${wide.parts[id].x}px`,
    '--wide-y': `${wide.parts[id].y}px`,
    '--narrow-x': `${narrow.parts[id].x}px`,
    '--narrow-y': `${narrow.parts[id].y}px`,
  } as CSSProperties;
}

export function Part({ id, children }: { readonly id: PartId; readonly children: ReactNode }) {
  return (
    <g className={styles.part} style={placed(id)} data-part={id}>
      {children}
    </g>
  );
}
