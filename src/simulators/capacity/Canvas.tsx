import { type CSSProperties, type ReactNode, useRef } from 'react';
import { useLayoutName } from '../../ui/index.ts';
import styles from './CapacityView.module.css';
import type { LayoutName } from './shelf-plan.ts';

interface Size {
  readonly x: number;
  readonly y: number;
}
interface CanvasProps {
  readonly label: string;
  readonly wide: Size;
  readonly narrow: Size;
  readonly children: (layout: LayoutName) => ReactNode;
}
/** The drawing of a room in the composition that the room on the page allows; its place is kept before it is known. */
export function Canvas({ label, wide, narrow, children }: CanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const layout = useLayoutName(canvas) ?? 'wide';
  const size = layout === 'narrow' ? narrow : wide;
  const ratios = { '--wide': `${wide.x} / ${wide.y}`, '--narrow': `${narrow.x} / ${narrow.y}` };
  return (
    <div ref={canvas} className={styles.canvas} data-layout={layout} style={ratios as CSSProperties}>
      <svg
        data-picture=""
        className={styles.drawing}
        viewBox={`0 0 ${size.x} ${size.y}`}
        role="img"
        aria-label={label}
      >
        {children(layout)}
      </svg>
    </div>
  );
}
