// What the pages know of use without Internet. Small, because every page has it; the work is in offline-client.ts.
import { useSyncExternalStore } from 'react';

/** no: not asked for · part: broken off or paused · loading · ready · failed: `says` why. */
export interface PackState {
  readonly id: string;
  readonly bytes: number;
  readonly kept: number;
  readonly state: 'no' | 'part' | 'loading' | 'ready' | 'failed';
  readonly says?: string;
}
export interface OfflineState {
  /**
   * unknown: not looked yet · impossible: `why` · saving: the lessons are on their way · ready: the site opens without
   * Internet · failed: it will be tried again at the next visit.
   */
  readonly core: 'unknown' | 'impossible' | 'saving' | 'ready' | 'failed';
  readonly why?: 'plain-http' | 'browser' | 'blocked' | 'development';
  readonly coreBytes: number;
  readonly coreKept: number;
  readonly packs: readonly PackState[];
  /** A newer version is complete on this device and waits to be taken. */
  readonly newVersion: boolean;
  /** A part of this page has gone from the server: loading the page again brings the new version. */
  readonly outdated: boolean;
  /** Bytes that the browser will still give the site; undefined when it does not say. */
  readonly room?: number;
}

const START: OfflineState = {
  core: 'unknown',
  coreBytes: 0,
  coreKept: 0,
  packs: [],
  newVersion: false,
  outdated: false,
};
let state = START;
const listeners = new Set<() => void>();

export const readOffline = (): OfflineState => state;
export function changeOffline(change: Partial<OfflineState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
/** The state of use without Internet; 'unknown' while prerendering and hydrating. */
export function useOffline(): OfflineState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => START,
  );
}

const client = () => import('./offline-client.ts');

/** Starts keeping the site on the device, when the page has come to rest. `root` is the site's path. */
export function startOffline(root: string): void {
  addEventListener('vite:preloadError', () => void client().then(({ partIsMissing }) => partIsMissing(root)));
  const start = () => void client().then(({ start: begin }) => begin(root));
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1000));
  if (document.readyState === 'complete') whenIdle(start);
  else addEventListener('load', () => whenIdle(start), { once: true });
}
/** Saves a pack on this device, or goes on saving it. */
export const keepPack = (id: string): void => void client().then((it) => it.keepPack(id));
/** Stops saving; whole files stay. */
export const pausePack = (id: string): void => void client().then((it) => it.pausePack(id));
/** Takes a pack off this device. */
export const removePack = (id: string): void => void client().then((it) => it.removePack(id));
/** Changes to the new version: this page loads again; other open pages keep their own files. */
export const takeNewVersion = (): void => void client().then((it) => it.takeNewVersion());
