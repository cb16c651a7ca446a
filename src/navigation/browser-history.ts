// The browser's history and scroll position, for the router alone.
import { baseName } from './address.ts';
import { closesLayer, isLayered, leaveDeadLayer, whenSettled } from './back.ts';
import { addressOf, type Place } from './place.ts';

/** A name for a new entry of the history. */
export const newKey = (): string => Math.random().toString(36).slice(2);

/** History entry → how far it was scrolled when it was left. */
const positions = new Map<string, number>();

/** What the browser keeps with an entry; `y` serves after a reload, when `positions` is empty. */
interface Kept {
  readonly key?: string;
  readonly y?: number;
}
const kept = (): Kept | null => history.state as Kept | null;

/** The place in the browser's address bar; an entry without a name gets one. */
export function currentPlace(): Place {
  const key = kept()?.key ?? newKey();
  if (kept()?.key === undefined) history.replaceState({ key }, '');
  const base = baseName === '/' ? '' : baseName;
  const pathname = location.pathname.startsWith(`${base}/`)
    ? location.pathname.slice(base.length)
    : location.pathname;
  return { pathname, search: location.search, hash: location.hash, key };
}

/** Writes the address of `place` into the bar. */
export function record(place: Place, replace: boolean): void {
  const address = (baseName === '/' ? '' : baseName) + addressOf(place);
  whenSettled(() => {
    if (replace || isLayered()) return history.replaceState({ key: place.key }, '', address);
    history.replaceState({ ...kept(), y: window.scrollY }, '');
    history.pushState({ key: place.key }, '', address);
  });
}

/** Notes how far the page is scrolled before `place` is left. */
export const leave = (place: Place): unknown => positions.set(place.key, window.scrollY);

/** How far `place` was scrolled when it was left. */
export const scrollOf = (place: Place): number => positions.get(place.key) ?? kept()?.y ?? 0;

/**
 * Listens for back and forward. `byBrowser`: the browser followed a `#…` itself, and scrolls itself. Reloading is the
 * browser's too; between pages we scroll, because only we know when the page is there.
 */
export function onHistory(listener: (byBrowser: boolean) => void): () => void {
  const pop = (event: PopStateEvent) => {
    if (!closesLayer(event.state)) listener(event.state === null);
  };
  scrollOurselves();
  leaveDeadLayer();
  // Capturing: before anybody else reads the address, which closing a layer may have to put right.
  addEventListener('popstate', pop, true);
  addEventListener('pagehide', leaveScrolling);
  addEventListener('pageshow', scrollOurselves);
  return () => {
    leaveScrolling();
    removeEventListener('popstate', pop, true);
    removeEventListener('pagehide', leaveScrolling);
    removeEventListener('pageshow', scrollOurselves);
  };
}
function scrollOurselves(): void {
  history.scrollRestoration = 'manual';
}
function leaveScrolling(): void {
  history.scrollRestoration = 'auto';
}
