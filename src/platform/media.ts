import { useSyncExternalStore } from 'react';

/** Whether a media query holds ('(prefers-reduced-motion: reduce)'); false while prerendering and hydrating. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** Whether the browser fits a media query just now; not for what is drawn, which must follow changes. */
export const fitsMedia = (query: string): boolean => window.matchMedia(query).matches;
