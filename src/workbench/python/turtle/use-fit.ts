import { type RefObject, useEffect, useState } from 'react';
import type { View } from './sheets.ts';

const GAP = 8;
const BORDER = 4;
/** Larger than this a small window looks coarse. */
const LARGEST = 2;

/** How many pixels of the page one of the program's takes, so that all canvases, one under the other, fit into a box. */
export function useFit(box: RefObject<HTMLElement | null>, views: readonly View[]): number {
  const [[width, height], set] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) set([entry.contentRect.width, entry.contentRect.height]);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
  if (views.length === 0 || width === 0) return 0;
  const widest = Math.max(...views.map((view) => view.width));
  const tall = views.reduce((sum, view) => sum + view.height, 0);
  const room = [width - BORDER, height - views.length * BORDER - (views.length - 1) * GAP] as const;
  return Math.max(0.02, Math.min(LARGEST, room[0] / widest, room[1] / tall));
}
