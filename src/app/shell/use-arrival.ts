import { useEffect, useLayoutEffect, useRef } from 'react';
import { usePlace } from '../../navigation/index.ts';
import { wearLetters } from '../../platform/index.ts';
import { announce } from '../../ui/index.ts';

/**
 * After a step to another page: the focus is on its heading, and its title is said, as after a real page load. It is laid
 * out in the site's own letters, which a slow device had no time for on its first page.
 */
export function useArrival(): void {
  const { pathname } = usePlace();
  const before = useRef(pathname);
  useLayoutEffect(() => {
    if (before.current !== pathname) wearLetters();
  }, [pathname]);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main');
    if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    announce(document.title.replace(/ · [^·]*$/, ''));
  }, [pathname]);
}
