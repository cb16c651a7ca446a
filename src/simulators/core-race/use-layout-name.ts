import { type RefObject, startTransition, useEffect, useState } from 'react';
import type { LayoutName } from './layout.ts';

/** Which composition the style sheet has chosen for the room there is (it says so in `--layout`); unknown before it is shown. */
export function useLayoutName(canvas: RefObject<HTMLElement | null>): LayoutName | undefined {
  const [name, setName] = useState<LayoutName>();
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => {
      const found = getComputedStyle(element).getPropertyValue('--layout').trim();
      startTransition(() => setName(found === 'narrow' || found === 'medium' ? found : 'wide'));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [canvas]);
  return name;
}
