// A bench is drawn long before its code is there. A press in between would be forgotten: React answers for nothing
// that it has not yet taken over.

const AWAKE = '[data-bench="awake"]';

/**
 * Keeps the last button that is pressed in `place` while its bench is asleep, and presses it once the bench is awake.
 * @returns stops it
 */
export function keepEarlyPress(place: Element): () => void {
  if (place.querySelector(AWAKE)) return () => {};
  let pressed: HTMLButtonElement | null = null;
  const watcher = new MutationObserver(() => {
    if (!place.querySelector(AWAKE)) return;
    stop();
    // Taking over keeps the elements; one that is gone was drawn for another state.
    if (pressed?.isConnected) pressed.click();
  });
  const keep = ({ target }: Event) => {
    if (target instanceof Element && place.contains(target)) pressed = target.closest('button');
  };
  const stop = () => {
    watcher.disconnect();
    removeEventListener('click', keep, true);
  };
  // At the window: React lets no click into a part that it has not taken over.
  addEventListener('click', keep, true);
  watcher.observe(place, {
    attributes: true,
    attributeFilter: ['data-bench'],
    childList: true,
    subtree: true,
  });
  return stop;
}
