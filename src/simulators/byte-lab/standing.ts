import type { CSSProperties } from 'react';
import { NARROW, spotOf, WIDE } from './layout.ts';

/** Where a cell stands in either composition; the style sheet chooses. */
export function standing(index: number): CSSProperties {
  const [wide, narrow] = [spotOf(index, WIDE), spotOf(index, NARROW)];
  return {
    '--wide': `${wide.x}px, ${wide.y}px`,
    '--narrow': `${narrow.x}px, ${narrow.y}px`,
  } as CSSProperties;
}
