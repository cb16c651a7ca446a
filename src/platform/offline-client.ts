// The page's side of use without Internet: registers the service worker, fetches packs, offers new versions.
import { changeOffline, type OfflineState, type PackState, readOffline } from './offline.ts';
import {
  bytesOf,
  type FileList,
  keepFile,
  keyOf,
  LIST_URL,
  lockOf,
  markOf,
  OtherVersionError,
  type Pack,
  storeName,
} from './offline-files.ts';

let root = '';
let rootPath = '/';
let list: FileList | undefined;
let registration: ServiceWorkerRegistration | undefined;
/** The version this page belongs to. */
let mine: string | undefined;
let isTaking = false;
const running = new Map<string, AbortController>();

export async function start(path: string): Promise<void> {
  rootPath = path;
  root = new URL(path, location.href).href;
  const why = whyNot();
  if (why) return changeOffline({ core: 'impossible', why });
  const workers = navigator.serviceWorker;
  workers.addEventListener('message', ({ data }) => hear(data));
  workers.addEventListener('controllerchange', changed);
  try {
    registration = await workers.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' });
  } catch {
    // A private window, a school's policy, or a server without sw.js.
    return changeOffline({ core: 'impossible', why: 'blocked' });
  }
  // Where something in between forbids it without an error.
  if (!registration) return changeOffline({ core: 'impossible', why: 'blocked' });
  watch(registration);
  await look();
  await helloTo(workers.controller);
}

/**
 * A lazy part of this page could not be loaded. When the server answers otherwise, a newer version has replaced the part
 * and the page should be loaded again; when it does not, there is just no Internet.
 */
export async function partIsMissing(path: string): Promise<void> {
  const answer = await fetch(`${path}sw.js`, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) changeOffline({ outdated: true });
}

function whyNot(): OfflineState['why'] | undefined {
  if (import.meta.env.DEV) return 'development';
  if (!globalThis.isSecureContext) return 'plain-http';
  return 'serviceWorker' in navigator && 'caches' in globalThis ? undefined : 'browser';
}

function hear(data: unknown): void {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'core') return;
  if ('done' in data && typeof data.done === 'number' && readOffline().core === 'saving')
    changeOffline({ coreKept: data.done });
}

function watch(it: ServiceWorkerRegistration): void {
  const follow = (worker: ServiceWorker) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && it.active) changeOffline({ newVersion: true });
      if (worker.state === 'redundant' && !it.active) changeOffline({ core: 'failed' });
      if (worker.state === 'activated') void look();
    });
  if (it.installing) follow(it.installing);
  if (it.waiting && it.active) changeOffline({ newVersion: true });
  it.addEventListener('updatefound', () => it.installing && follow(it.installing));
  changeOffline({ core: it.active ? 'ready' : 'saving' });
  // A page that stays open for days still hears of new versions, when somebody comes back to it.
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - last < 3_600_000) return;
    last = performance.now();
    it.update().catch(() => {}); // offline: later
  });
}

/** Another worker is in charge: loads again when this page asked for it, and otherwise only says so. */
function changed(): void {
  if (isTaking) location.reload();
  else void helloTo(navigator.serviceWorker.controller);
}

/** Learns the version that serves this page and holds its lock, so that its files stay while the page is open. */
async function helloTo(worker: ServiceWorker | null): Promise<void> {
  if (!worker) return;
  const { port1, port2 } = new MessageChannel();
  const version = await new Promise<unknown>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    worker.postMessage({ type: 'hello' }, [port2]);
  });
  if (typeof version !== 'string') return;
  if (mine !== undefined && mine !== version) return changeOffline({ newVersion: true });
  if (mine === version) return;
  mine = version;
  void navigator.locks?.request(lockOf(rootPath, version), { mode: 'shared' }, () => new Promise(() => {}));
}
/** Looks what is kept. */
async function look(): Promise<void> {
  try {
    list ??= (await (await fetch(root + LIST_URL)).json()) as FileList;
  } catch {
    return; // offline before the first visit was complete: nothing to tell
  }
  const store = await caches.open(storeName(rootPath));
  const kept = new Set((await store.keys()).map(({ url }) => url));
  const packs = list.packs.map((pack): PackState => {
    const bytes = bytesOf(pack.files);
    const here = bytesOf(pack.files.filter((file) => kept.has(keyOf(root, file))));
    const state = running.has(pack.id) ? 'loading' : here === bytes ? 'ready' : here > 0 ? 'part' : 'no';
    return { id: pack.id, bytes, kept: here, state };
  });
  changeOffline({
    packs,
    coreBytes: bytesOf(list.core),
    coreKept: bytesOf(list.core.filter((file) => kept.has(keyOf(root, file)))),
    ...(registration?.active ? { core: 'ready' } : {}),
    ...(await roomLeft()),
  });
}

async function roomLeft(): Promise<{ room?: number }> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined ? {} : { room: quota - (usage ?? 0) };
}

function changePack(id: string, change: Partial<PackState>): void {
  changeOffline({
    packs: readOffline().packs.map((pack) => (pack.id === id ? { ...pack, ...change } : pack)),
  });
}

export async function keepPack(id: string): Promise<void> {
  const pack = list?.packs.find((one) => one.id === id);
  if (!pack || running.has(id)) return;
  const stop = new AbortController();
  running.set(id, stop);
  changePack(id, { state: 'loading' });
  // Asked for, not promised: a browser short of room may still clear what a site keeps.
  await navigator.storage?.persist?.().catch(() => false);
  let end: Partial<PackState>;
  try {
    await fetchFiles(pack, stop.signal);
    end = { state: 'ready', kept: bytesOf(pack.files) };
  } catch (failure) {
    end = stop.signal.aborted ? { state: 'part' } : { state: 'failed', says: sentence(failure) };
  }
  running.delete(id);
  await look();
  changePack(id, end.state === 'failed' ? end : {});
}

/** File by file, so that a broken-off download goes on where it stopped. */
async function fetchFiles(pack: Pack, signal: AbortSignal): Promise<void> {
  const store = await caches.open(storeName(rootPath));
  await store.put(markOf(root, pack.id), new Response('wanted'));
  let kept = 0;
  let shown = -1;
  for (const file of pack.files) {
    await keepFile(
      store,
      root,
      file,
      (bytes) => {
        kept += bytes;
        const percent = Math.floor((100 * kept) / bytesOf(pack.files));
        if (percent === shown) return;
        shown = percent;
        changePack(pack.id, { kept });
      },
      signal,
    );
  }
}

function sentence(failure: unknown): string {
  if (failure instanceof OtherVersionError)
    return 'The site has been changed on the server meanwhile. Load this page again, then go on.';
  if (failure instanceof DOMException && failure.name === 'QuotaExceededError')
    return 'There is no room left on this device. Remove something here, or clear space, then go on.';
  if (!navigator.onLine) return 'The Internet is gone. What has come is kept; go on when it is back.';
  return 'The connection broke off. What has come is kept; try to go on.';
}

export function pausePack(id: string): void {
  running.get(id)?.abort();
}

export async function removePack(id: string): Promise<void> {
  running.get(id)?.abort();
  const pack = list?.packs.find((one) => one.id === id);
  if (!pack) return;
  const store = await caches.open(storeName(rootPath));
  await store.delete(markOf(root, id));
  for (const file of pack.files) await store.delete(keyOf(root, file));
  await look();
}

export async function takeNewVersion(): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting) return location.reload();
  isTaking = true;
  waiting.postMessage({ type: 'take over' });
}
