// Back closes what lies over the page before it leaves the page: an open layer has an entry of the history of its own.

/** Layers that are open, the topmost last. */
const layers: { readonly id: string; readonly over: string | undefined; readonly close: () => void }[] = [];

interface Layered {
  readonly key?: string;
  readonly layer?: string;
}
const stateHere = (): Layered | null => history.state as Layered | null;
const layerHere = (): string | undefined => stateHere()?.layer;

/** While the entry of a closed layer is being taken away: the address to keep, and what wants to write meanwhile. */
let leaving: { readonly address?: string; readonly state: object } | undefined;
const waiting: (() => void)[] = [];

/** Runs `write` when no entry is being taken away: the browser goes back a moment later than it is asked to. */
export function whenSettled(write: () => void): void {
  if (leaving) waiting.push(write);
  else write();
}

/** Whether the current entry belongs to an open layer: the next place takes it over. */
export const isLayered = (): boolean => layerHere() !== undefined;

/** Whether the current entry was a layer's that is not open: one from before a reload, or come to by Forward. */
const isDead = (): boolean => isLayered() && !layers.some(({ id }) => id === layerHere());

/** Goes back from the entry of a layer that is not open: it would swallow the next press of Back. */
export function leaveDeadLayer(): boolean {
  if (leaving || !isDead()) return false;
  leaving = { state: {} };
  history.back();
  return true;
}

/**
 * Lets the next Back close a layer (a dialog) instead of leaving the page.
 * @param close called when the reader went back
 * @returns called when the layer has closed, however it did: takes its entry out of the history again
 */
export function holdBack(close: () => void): () => void {
  const layer = { id: Math.random().toString(36).slice(2), over: stateHere()?.key, close };
  layers.push(layer);
  whenSettled(() => {
    if (!layers.includes(layer)) return;
    const state = stateHere();
    // A layer that a reload opened again: its entry is there already.
    if (layers.length === 1 && state?.layer !== undefined)
      return history.replaceState({ ...state, layer: layer.id }, '');
    history.replaceState({ ...state, y: window.scrollY }, '');
    history.pushState({ ...state, layer: layer.id }, '');
  });
  return () => {
    const at = layers.indexOf(layer);
    if (at === -1) return;
    layers.splice(at, 1);
    whenSettled(() => {
      if (layerHere() !== layer.id) return;
      const { layer: _, ...state } = stateHere() ?? {};
      leaving = { address: location.href, state };
      history.back();
    });
  };
}

/**
 * Looks at a move in the history before the router does.
 * @returns whether the move was only about a layer: the page stays
 */
export function closesLayer(state: unknown): boolean {
  if (leaving) {
    // What was written into the address while the layer was open stays written.
    if (leaving.address !== undefined && location.href !== leaving.address)
      history.replaceState(leaving.state, '', leaving.address);
    leaving = undefined;
    for (const write of waiting.splice(0)) write();
    return true;
  }
  const top = layers.at(-1);
  if (!top && leaveDeadLayer()) return true;
  if (!top || state === null || (state as Layered).layer === top.id) return false;
  layers.pop();
  top.close();
  return (state as Layered).key === top.over;
}
