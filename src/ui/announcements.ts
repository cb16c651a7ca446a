// What the page says to a screen reader without moving the focus. One region for the whole page (Announcer), because
// a live region that appears together with its words is often not read.
type Listener = (message: string) => void;
const listeners = new Set<Listener>();

/** Says `message` once, when the reader has finished its sentence. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message);
}
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
