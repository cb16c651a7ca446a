/** One file to fetch: its path from the site's root and its bytes as they travel. */
export interface PackFile {
  readonly path: string;
  readonly bytes: number;
}

/** What Python needs from the server. `wasm` and `library` are gzip; `script` is a module. */
export interface PythonPack {
  /** Of Pyodide. */
  readonly version: string;
  readonly script: PackFile;
  readonly wasm: PackFile;
  readonly library: PackFile;
}

/** Bytes of the whole pack. */
export const packBytes = ({ script, wasm, library }: PythonPack): number =>
  script.bytes + wasm.bytes + library.bytes;

/** "7 MB": what a child and a network administrator want to know before a download. */
export const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1e6))} MB`;
