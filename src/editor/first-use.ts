/** How long a page may lie unused before it is made ready all the same, in milliseconds. */
const UNUSED = 8000;
const EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Calls back once, when the page is used for the first time, or has been open for a while: what is heavy to set up must
 * not hold up a page that is only being looked at. Answers how to call it off.
 */
export function onFirstUse(what: () => void): () => void {
  const timer = setTimeout(used, UNUSED);
  function stop(): void {
    clearTimeout(timer);
    for (const event of EVENTS) removeEventListener(event, used, true);
  }
  function used(): void {
    stop();
    what();
  }
  for (const event of EVENTS) addEventListener(event, used, { capture: true, passive: true });
  return stop;
}
