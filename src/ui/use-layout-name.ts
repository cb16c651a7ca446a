import { type RefObject, startTransition, useEffect, useState } from 'react';

/** Which of two compositions of a drawing the style sheet has chosen for the room there is (it says so in `--layout`); unknown before it is shown. */
export function useLayoutName(canvas: RefObject<HTMLElement | null>): 'wide' | 'narrow' | undefined {
  const [name, setName] = useState<'wide' | 'narrow'>();
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // The observer calls at once too, after the layout that is due anyway: asking earlier would cost a second one.
    const watcher = new ResizeObserver(() => {
      const found = getComputedStyle(element).getPropertyValue('--layout').trim();
      startTransition(() => setName(found === 'narrow' ? 'narrow' : 'wide'));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [canvas]);
  return name;
}
