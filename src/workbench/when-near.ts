// Waits until something is worth loading for a part of the page.

/** How far outside the window counts as near. */
const NEAR = '600px';

/**
 * Resolves when `element` is near the window, or when anybody presses anything: then the page is being used, and a
 * navigation must not have to wait for a part that never comes near.
 */
export function whenNear(element: Element | null): Promise<void> {
  if (!element) return Promise.resolve();
  return new Promise((resolve) => {
    const events = ['pointerdown', 'keydown', 'hashchange', 'popstate'] as const;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) done();
      },
      { rootMargin: NEAR },
    );
    function done() {
      watcher.disconnect();
      for (const event of events) removeEventListener(event, done, true);
      resolve();
    }
    for (const event of events) addEventListener(event, done, true);
    watcher.observe(element);
  });
}
