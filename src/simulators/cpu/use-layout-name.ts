import { type RefObject, useLayoutEffect, useState } from 'react';
import type { LayoutName } from './layout.ts';

/** Which composition the style sheet has chosen for the room there is (it says so in `--layout`); unknown before it is shown. */
export function useLayoutName(canvas: RefObject<HTMLElement | null>): LayoutName | undefined {
  const [name, setName] = useState<LayoutName>();
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const look = () =>
      setName(getComputedStyle(element).getPropertyValue('--layout').trim() === 'narrow' ? 'narrow' : 'wide');
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [canvas]);
  return name;
}
