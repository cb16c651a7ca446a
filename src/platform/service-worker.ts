// The service worker: keeps the site on the device and serves it from there. Its rules:
// – A version is installed whole or not at all; unchanged files are not fetched again, a broken-off installation goes on.
// – A new version waits until somebody takes it. Pages that are already open keep their own files until they are closed:
//   scripts and styles carry a hash in their names, so they are found among the kept files of the older version.
// – Nothing is kept that is not in the list: what the pupil does stays in the page.
import {
  type FileList,
  keepFile,
  keyOf,
  type KeptFile,
  LIST_URL,
  lockOf,
  markOf,
  storeName,
} from './offline-files.ts';

export type { FileList };

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Response | Promise<Response>): void;
}
interface MessageEventOfWorker extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
/** The part of ServiceWorkerGlobalScope that is used; TypeScript's own library does not go with the page's. */
interface WorkerScope {
  readonly registration: { readonly scope: string; readonly waiting: unknown; readonly installing: unknown };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(data: unknown): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', handler: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', handler: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', handler: (event: MessageEventOfWorker) => void): void;
}

/** Something else that the worker answers: Python's mailbox. */
export interface Extra {
  answer(url: URL): Promise<Response> | undefined;
  take(data: unknown): boolean;
}

const AT_ONCE = 6;

export function startServiceWorker(list: FileList, extra?: Extra): void {
  const worker = self as unknown as WorkerScope;
  const root = worker.registration.scope;
  const rootPath = new URL(root).pathname;
  const name = storeName(rootPath);
  const untidy = markOf(root, 'untidy');
  const core = new Map(list.core.map((file) => [file.url, file]));
  const all = new Map(
    [...list.core, ...list.packs.flatMap(({ files }) => files)].map((file) => [file.url, file]),
  );

  async function tell(data: unknown): Promise<void> {
    for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
      client.postMessage(data);
  }

  async function install(): Promise<void> {
    const store = await caches.open(name);
    const wanted: KeptFile[] = [...list.core];
    for (const pack of list.packs) if (await store.match(markOf(root, pack.id))) wanted.push(...pack.files);
    let done = 0;
    const queue = wanted.values();
    const lane = async (): Promise<void> => {
      for (const file of queue) {
        await keepFile(store, root, file);
        done += file.bytes;
        void tell({ type: 'core', done });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }

  /**
   * Deletes the files of older versions, unless a page of theirs is still open: then a mark says to try again. Never
   * while a newer version is on its way, whose files lie in the same store.
   */
  async function tidy(): Promise<void> {
    if (worker.registration.waiting || worker.registration.installing) return;
    const store = await caches.open(name);
    const held = (await navigator.locks?.query())?.held ?? [];
    const isOlder = (lock: string) =>
      lock.startsWith(lockOf(rootPath, '')) && lock !== lockOf(rootPath, list.version);
    if (held.some((lock) => isOlder(lock.name ?? ''))) return store.put(untidy, new Response('untidy'));
    const needed = new Set([
      ...[...all.values()].map((file) => keyOf(root, file)),
      ...list.packs.map(({ id }) => markOf(root, id)),
    ]);
    for (const { url } of await store.keys()) if (!needed.has(url)) await store.delete(url);
  }
  async function tidyAgain(): Promise<void> {
    if (await (await caches.open(name)).match(untidy)) await tidy();
  }

  /** A kept file of this version, else of the network. */
  async function fileOrNetwork(file: KeptFile, request: Request): Promise<Response> {
    return (await (await caches.open(name)).match(keyOf(root, file))) ?? fetch(request);
  }

  /** What this version does not know: a page of an older version may still have it, by its hashed name. */
  async function olderOrNetwork(request: Request, url: string): Promise<Response> {
    if (url.startsWith('assets/')) {
      const older = await (await caches.open(name)).match(root + url, { ignoreSearch: true });
      if (older) return older;
    }
    return fetch(request);
  }

  async function unknownPage(request: Request): Promise<Response> {
    try {
      return await fetch(request);
    } catch (failure) {
      const file = core.get('404.html');
      const kept = file && (await (await caches.open(name)).match(keyOf(root, file)));
      if (!kept) throw failure;
      return new Response(kept.body, { status: 404, headers: kept.headers });
    }
  }

  function page(url: string, request: Request): Promise<Response> {
    const file = core.get(url === '' || url.endsWith('/') ? `${url}index.html` : url);
    if (file) return fileOrNetwork(file, request);
    if (!core.has(`${url}/index.html`)) return unknownPage(request);
    return Promise.resolve(Response.redirect(`${root}${url}/${new URL(request.url).search}`, 302));
  }

  worker.addEventListener('install', (event) => event.waitUntil(install()));
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(tidy)));
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const address = new URL(request.url);
    if (request.method !== 'GET' || !request.url.startsWith(root)) return;
    const also = extra?.answer(address);
    if (also) return event.respondWith(also);
    const url = decodeURI(address.pathname).slice(rootPath.length);
    if (request.mode === 'navigate') return event.respondWith(page(url, request));
    if (url === LIST_URL) return event.respondWith(Response.json(list));
    const file = all.get(url);
    event.respondWith(file ? fileOrNetwork(file, request) : olderOrNetwork(request, url));
  });
  worker.addEventListener('message', (event) => {
    if (extra?.take(event.data)) return;
    const type = (event.data as { readonly type?: unknown } | null)?.type;
    if (type === 'take over') event.waitUntil(worker.skipWaiting());
    if (type === 'hello') {
      event.ports[0]?.postMessage(list.version);
      event.waitUntil(tidyAgain());
    }
  });
}
