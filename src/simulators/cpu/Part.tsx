import type { CSSProperties, ReactNode } from 'react';
import styles from './Cpu.module.css';
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

interface PartProps {
  readonly id: PartId;
  /** In use in this step: inked. Otherwise at rest. */
  readonly active?: boolean;
  readonly children: ReactNode;
}
export function Part({ id, active = false, children }: PartProps) {
  return (
    <g className={`${styles.part} ${active ? styles.active : ''}`} style={placed(id)} data-part={id}>
      {children}
    </g>
  );
}
