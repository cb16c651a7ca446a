/** Calls back when the page has nothing else to do; answers how to call it off. */
export function whenIdle(what: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(what, { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(what, 500); // Safari
  return () => clearTimeout(timer);
}
