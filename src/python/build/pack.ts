// The files Python needs in the browser, made once from the `pyodide` package and kept in .cache.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PythonPack } from '../pack.ts';
import { ownModules } from './own-modules.ts';

const root = resolve(import.meta.dirname, '../../..');
const home = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));

export interface BuiltPack {
  readonly pack: PythonPack;
  /** The folder on disk that holds the files, each under its last name. */
  readonly directory: string;
}

/**
 * Makes the pack, or finds it made. The two large files are compressed here, once: then a server that compresses
 * nothing sends 7 MB instead of 19, and no server can give them a type that matters. The script is named `.js`
 * because some servers call `.mjs` plain text. The folder's name changes with the content, so that a browser
 * never mixes the files of two versions.
 */
export function makePack(): BuiltPack {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const recipe = createHash('sha256').update(version);
  for (const file of ['compile_library.py', 'compile-library.ts', 'own-modules.ts', 'pack.ts'])
    recipe.update(readFileSync(join(import.meta.dirname, file)));
  for (const { path, text } of ownModules()) recipe.update(`${path}\0${text}\0`);
  const name = `${version}-${recipe.digest('hex').slice(0, 8)}`;
  const directory = join(root, '.cache/python', name);
  if (!existsSync(directory)) fill(directory);
  const file = (last: string) => ({
    path: `pyodide/${name}/${last}`,
    bytes: statSync(join(directory, last)).size,
  });
  const pack = {
    version,
    loader: file('pyodide.js'),
    script: file('pyodide.asm.js'),
    wasm: file('wasm.bin'),
    library: file('library.bin'),
  };
  return { pack, directory };
}

/** Fills a folder beside `directory` and renames it: safe when two builds start together. */
function fill(directory: string): void {
  const fresh = `${directory}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const library = join(fresh, 'library.zip');
  execFileSync(process.execPath, [join(import.meta.dirname, 'compile-library.ts'), library]);
  writeFileSync(join(fresh, 'library.bin'), gzipSync(readFileSync(library), { level: 9 }));
  rmSync(library);
  writeFileSync(
    join(fresh, 'wasm.bin'),
    gzipSync(readFileSync(join(home, 'pyodide.asm.wasm')), { level: 9 }),
  );
  for (const name of ['pyodide', 'pyodide.asm']) {
    const script = readFileSync(join(home, `${name}.mjs`), 'utf8');
    writeFileSync(join(fresh, `${name}.js`), script.replace(/^\/\/# sourceMappingURL=.*$/m, ''));
  }
  try {
    renameSync(fresh, directory);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(directory)) throw error; // otherwise another build was first
  }
}
