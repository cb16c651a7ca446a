// After prerendering: lists every file of dist/ for use without Internet, and bundles the service worker with the list.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { build } from 'vite';
import { bytesOf, type FileList, HASH_DIGITS, type KeptFile, LIST_URL } from '../platform/offline-files.ts';
import type { Manifest } from './page-assets.ts';

/** Only for those who are online: search engines, previews of links, the worker itself. */
const NEVER = /^(sw\.js|robots\.txt|sitemap\.xml|previews\/|offline\.json|\.vite\/|.*\.map$)/;

/** What is heavy and kept only on request: pack → its files, beside those that the manifest gives it. */
const PACKS: readonly { id: string; files: RegExp; modules: RegExp }[] = [
  { id: 'python', files: /^(pyodide\/|assets\/python\.worker)/, modules: /^(?!)/ },
  { id: 'editor', files: /^assets\/(editor\.worker|codicon)/, modules: /^src\/editor\// },
];

const hex = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);

/** The files that are reached only through late imports of the modules in `modules`. */
function onlyThrough(manifest: Manifest, modules: RegExp): Set<string> {
  const reached = (keys: readonly string[], stop: (key: string) => boolean): Set<string> => {
    const seen = new Set<string>();
    const visit = (key: string): void => {
      const chunk = manifest[key];
      if (!chunk || seen.has(key) || stop(key)) return;
      seen.add(key);
      for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
    };
    keys.forEach(visit);
    return seen;
  };
  const late = Object.values(manifest).flatMap((chunk) => chunk?.dynamicImports ?? []);
  const doors = [...new Set(late)].filter((key) => modules.test(key));
  const core = reached(['index.html'], (key) => doors.includes(key));
  const files = (keys: Iterable<string>) =>
    [...keys].flatMap((key) => [
      manifest[key]?.file ?? '',
      ...(manifest[key]?.css ?? []),
      ...(manifest[key]?.assets ?? []),
    ]);
  const needed = new Set(files(core));
  return new Set(files(reached(doors, () => false)).filter((file) => !needed.has(file)));
}

/** Every file of the built site, sorted into core and packs. */
export function listFiles(dist: string, manifest: Manifest): FileList {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((url) => !NEVER.test(url))
    .sort()
    .map((url): KeptFile => {
      const content = readFileSync(join(dist, url));
      return { url, hash: hex(content), bytes: content.length };
    });
  const packs = PACKS.map((pack) => {
    const through = onlyThrough(manifest, pack.modules);
    return { id: pack.id, files: files.filter(({ url }) => pack.files.test(url) || through.has(url)) };
  });
  const packed = new Set(packs.flatMap((pack) => pack.files.map(({ url }) => url)));
  const core = files.filter(({ url }) => !packed.has(url));
  return { version: hex(JSON.stringify(files)), core, packs: packs.filter((pack) => pack.files.length > 0) };
}

const size = (files: readonly KeptFile[]): string => `${(bytesOf(files) / 1e6).toFixed(1)} MB`;

/** Writes sw.js into `dist`; answers a line that says how much is kept. */
export async function writeServiceWorker(root: string, dist: string, manifest: Manifest): Promise<string> {
  const list = listFiles(dist, manifest);
  // For the first visit, when there is no worker yet to tell it.
  writeFileSync(join(dist, LIST_URL), JSON.stringify(list));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { SITE_FILES: JSON.stringify(list) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: {
        entry: resolve(root, 'src/app/service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  const packs = list.packs.map((pack) => `${pack.id} ${size(pack.files)}`).join(', ');
  return `offline: ${list.core.length} files ${size(list.core)}${packs ? `, packs: ${packs}` : ''}`;
}
