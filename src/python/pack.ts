/** One file to fetch: its path from the site's root and its bytes as they travel. */
export interface PackFile {
  readonly path: string;
  readonly bytes: number;
}

/** What Python needs from the server. `wasm` and `library` are gzip; `loader` and `script` are modules. */
export interface PythonPack {
  /** Of Pyodide. */
  readonly version: string;
  readonly loader: PackFile;
  readonly script: PackFile;
  readonly wasm: PackFile;
  readonly library: PackFile;
}

export const packFiles = ({ loader, script, wasm, library }: PythonPack): readonly PackFile[] => [
  loader,
  script,
  wasm,
  library,
];

/** Bytes of the whole pack. */
export const packBytes = (pack: PythonPack): number =>
  packFiles(pack).reduce((sum, { bytes }) => sum + bytes, 0);

/** "7 MB": what a child and a network administrator want to know before a download. */
export const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1e6))} MB`;
