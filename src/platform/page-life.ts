// When a page goes away or comes back. `unload` is not told to pages on phones and spoils the back/forward cache.

/** The last moment at which work can be saved; may come more than once. */
export function onLeaving(listener: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  window.addEventListener('pagehide', listener);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('pagehide', listener);
    document.removeEventListener('visibilitychange', hidden);
  };
}

/** The page is back from the back/forward cache, where it heard nothing of other tabs. */
export function onComingBack(listener: () => void): () => void {
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) listener();
  };
  window.addEventListener('pageshow', shown);
  return () => window.removeEventListener('pageshow', shown);
}

export const reloadPage = (): void => window.location.reload();
