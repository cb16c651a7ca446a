// The Python modules of our own that a program finds beside the standard library: src/python/modules.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PyodideAPI } from 'pyodide';

const folder = join(import.meta.dirname, '../modules');

/** Their paths below the folder with forward slashes, sorted, and their text. */
export const ownModules = (): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.py'))
    .sort()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));

/** Writes them into a Python's own file system, under `place`. */
export function placeModules({ FS }: PyodideAPI, place: string): void {
  for (const { path, text } of ownModules()) {
    FS.mkdirTree(dirname(join(place, path)));
    FS.writeFile(join(place, path), text);
  }
}
