// Fetches, unpacks and starts Python. Nothing here depends on what type the server gives a file.
import type { loadPyodide, PyodideAPI } from 'pyodide';
import type { Sources, Warm } from '../protocol.ts';

type Progress = (done: number, total: number) => void;
type CreateModule = NonNullable<NonNullable<Parameters<typeof loadPyodide>[0]>['createPyodideModule']>;

export interface Loaded {
  readonly python: PyodideAPI;
  readonly warm: Warm;
}
/** A file could not be had. `message` is for the pupil. */
export class LoadError extends Error {}

/** The list of Pyodide's extra packages: none, so that nothing is ever fetched from elsewhere. */
const NO_PACKAGES = {
  info: {
    abi_version: '2026_0',
    arch: 'wasm32' as const,
    platform: 'emscripten_5_0_3',
    python: '3.14.2',
    version: '314.0.7',
  },
  packages: {},
};
/** What `import js` shows to a program: enough for Python's own event loop, nothing that reaches the network. */
const GLOBALS = { Object, Array, Promise, Map, Set, Uint8Array, setTimeout, clearTimeout };

export async function load(sources: Sources, handed: Warm | undefined, progress: Progress): Promise<Loaded> {
  const total = Object.values(sources).reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const count = (more: number) => progress((done += more), total);
  // All at once: the scripts, and the parts they will ask for.
  const loader = importScript<Loader>(sources.loader, count);
  const script = importScript<Script>(sources.script, count);
  const parts = handed ?? fetchParts(sources, count);
  const [{ loadPyodide: start }, { default: createModule }, warm] = await Promise.all([
    loader,
    script,
    parts,
  ]);
  const home = new URL('.', sources.loader.url).href; // a worker from a blob has no folder of its own
  const python = await startPython(start, createModule, warm, home);
  return { python, warm };
}

interface Loader {
  readonly loadPyodide: typeof loadPyodide;
}
interface Script {
  readonly default: CreateModule;
}
async function importScript<Module>(
  { url, bytes }: Sources['script'],
  count: (bytes: number) => void,
): Promise<Module> {
  try {
    const module = (await import(/* @vite-ignore */ url)) as Module;
    count(bytes);
    return module;
  } catch (error) {
    throw new LoadError('A part of Python could not be fetched.', { cause: error });
  }
}

async function fetchParts(sources: Sources, count: (bytes: number) => void): Promise<Warm> {
  const [module, library] = await Promise.all([
    fetchGzip(sources.wasm.url, 'application/wasm', count).then((answer) =>
      WebAssembly.compileStreaming(answer),
    ),
    fetchGzip(sources.library.url, 'application/zip', count).then((answer) => answer.arrayBuffer()),
  ]);
  return { module, library: new Uint8Array(library) };
}

/** The unpacked file as a response of the type we say, whatever the server said; `count` hears of its bytes. */
async function fetchGzip(url: string, type: string, count: (bytes: number) => void): Promise<Response> {
  const answer = await fetch(url).catch((error: unknown) => {
    throw new LoadError('A part of Python could not be fetched.', { cause: error });
  });
  if (!answer.ok || !answer.body) throw new LoadError('A part of Python is missing on the server.');
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  const body = answer.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Response(body, { headers: { 'content-type': type } });
}

/** Pyodide fetches its own files: for the time it starts, what it asks for is handed to it. */
async function startPython(
  start: typeof loadPyodide,
  createPyodideModule: CreateModule,
  { module, library }: Warm,
  home: string,
): Promise<PyodideAPI> {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  const files: Record<string, () => Response> = {
    'pyodide.asm.wasm': () => new Response(),
    'library.zip': () => new Response(new Uint8Array(library)),
  };
  globalThis.fetch = (input) => {
    const name = (input instanceof Request ? input.url : String(input)).replace(/.*\//, '');
    const file = files[name];
    return file
      ? Promise.resolve(file())
      : Promise.reject(new Error(`Python asked for ${name}, which is not in its pack`));
  };
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    module,
    instance: await WebAssembly.instantiate(module, imports),
  });
  try {
    return await start({
      indexURL: home,
      stdLibURL: `${home}library.zip`,
      packageBaseUrl: home,
      lockFileContents: NO_PACKAGES,
      jsglobals: GLOBALS,
      createPyodideModule,
    });
  } finally {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}
