// What a page's first paint needs: its style sheets (inlined) and its scripts (preloaded), from Vite's manifest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly assets?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk | undefined>>;

/** The chunks under `keys` and all that they import at once. */
function withImports(
  manifest: Manifest,
  keys: Iterable<string>,
  seen = new Map<string, Chunk>(),
): Map<string, Chunk> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.set(key, chunk);
    withImports(manifest, chunk.imports ?? [], seen);
  }
  return seen;
}

/** The class names that a style sheet speaks of. */
const classesOf = (css: string): string[] =>
  [...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name.includes('_'));

/** The manifest that Vite left in `dist`. */
export const readManifest = (dist: string): Manifest =>
  JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;

export class PageAssets {
  readonly #manifest: Manifest;
  readonly #styles = new Map<string, string>();
  readonly #classes = new Map<string, readonly string[]>();

  constructor(dist: string, manifest: Manifest) {
    this.#manifest = manifest;
    for (const chunk of Object.values(this.#manifest))
      for (const file of chunk?.css ?? []) {
        const css = readFileSync(join(dist, file), 'utf8').trim();
        this.#styles.set(file, css);
        this.#classes.set(file, classesOf(css));
      }
  }

  /**
   * The files that a page needs: the entry's, those of the modules it imported late, and those of lazy components that
   * it drew. The last are known by their style sheet: React asks for a lazy component once, for the first page only.
   */
  of(late: Iterable<string>, html: string): { styles: string[]; scripts: string[] } {
    const drawn = Object.keys(this.#manifest).filter((key) =>
      (this.#manifest[key]?.css ?? []).some((file) => this.#isUsed(file, html)),
    );
    const chunks = [...withImports(this.#manifest, ['index.html', ...late, ...drawn]).values()];
    return {
      // the entry first: it declares the order of the layers
      styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
      scripts: [...new Set(chunks.map(({ file }) => file))].filter((file) => file.endsWith('.js')),
    };
  }

  /** The text of a style sheet whose addresses hold from a page `up` steps below the root. */
  inlined(file: string, up: string): string {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return (this.#styles.get(file) ?? '').replaceAll(
      /url\((["']?)(?!data:|#|\/)(?:\.\/)?/g,
      (_whole, quote: string) => `url(${quote}${up}${folder}`,
    );
  }

  #isUsed(file: string, html: string): boolean {
    return (this.#classes.get(file) ?? []).some((name) => html.includes(name));
  }
}
