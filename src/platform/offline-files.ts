// What is kept for use without Internet, as data shared by the build, the service worker and the page.

/** A file of the site. `hash` is the beginning of its SHA-256 in hex: the same name with other content is another file. */
export interface KeptFile {
  /** From the site's root, without a slash in front: 'play/cpu/index.html'. */
  readonly url: string;
  readonly hash: string;
  /** As stored, uncompressed. */
  readonly bytes: number;
}
/** Heavy parts, kept when somebody asks for them. */
export interface Pack {
  readonly id: string;
  readonly files: readonly KeptFile[];
}
/** Everything that one version of the site consists of. */
export interface FileList {
  /** Differs as soon as any file differs. */
  readonly version: string;
  /** All pages and what they need, kept at the first visit. */
  readonly core: readonly KeptFile[];
  readonly packs: readonly Pack[];
}

/** The address of the list, from the root: each service worker answers it with its own. */
export const LIST_URL = 'offline.json';
/** How many digits of a SHA-256 tell files apart. */
export const HASH_DIGITS = 16;

/** The name of the one store of a site: two copies of the site on one origin have one each. */
export const storeName = (rootPath: string): string => `yoc files ${rootPath}`;
/** The address under which a file is kept: content and name, so that two versions can lie side by side. */
export const keyOf = (root: string, { url, hash }: KeptFile): string => `${root}${url}?kept=${hash}`;
/** The address of the mark that a pack is wanted: a new version then brings it along before it is offered. */
export const markOf = (root: string, pack: string): string => `${root}__kept/${pack}`;
/** The lock that every page of a version holds while it is open. */
export const lockOf = (rootPath: string, version: string): string => `yoc page ${rootPath} ${version}`;

export const bytesOf = (files: readonly KeptFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Thrown when the server's file is not the one the list names: it has been replaced by another version's. */
export class OtherVersionError extends Error {}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_DIGITS);
}

/**
 * Fetches `file` into the store, unless it is there. What comes is checked against the list, so a half-finished
 * deployment can never mix two versions.
 * @param tell hears of the bytes as they come
 * @throws OtherVersionError, or what fetch and the store throw (offline, aborted, QuotaExceededError)
 */
export async function keepFile(
  store: Cache,
  root: string,
  file: KeptFile,
  tell: (bytes: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const key = keyOf(root, file);
  if (await store.match(key)) return tell(file.bytes);
  const response = await fetch(root + file.url, { cache: 'no-cache', ...(signal ? { signal } : {}) });
  if (!response.ok || !response.body) throw new OtherVersionError(`${file.url} answers ${response.status}`);
  const content = new Uint8Array(await new Response(response.body.pipeThrough(counting(tell))).arrayBuffer());
  if ((await hashOf(content.buffer)) !== file.hash) throw new OtherVersionError(`${file.url} has changed`);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  await store.put(key, new Response(content, { headers: { 'content-type': type } }));
}

function counting(
  tell: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, out) {
      tell(chunk.byteLength);
      out.enqueue(chunk);
    },
  });
}
