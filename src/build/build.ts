// `npm run build`: the browser's bundle, the same pages as HTML, then what needs the finished files. → dist/
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { writeServiceWorker } from './offline-list.ts';
import { readManifest } from './page-assets.ts';
import { prerenderAll } from './prerender.ts';
import { writeSiteFiles } from './site-files.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const server = resolve(root, '.cache/prerender');
const started = performance.now();

await build({ root, logLevel: 'warn' });
await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/build/prerender-entry.tsx', outDir: server, emptyOutDir: true, copyPublicDir: false },
});
const manifest = readManifest(dist);
const paths = await prerenderAll(dist, resolve(server, 'prerender-entry.js'), manifest);
writeSiteFiles(dist, paths);
rmSync(resolve(dist, '.vite'), { recursive: true });
const offline = await writeServiceWorker(root, dist, manifest);
console.log(
  `built ${paths.length} pages in dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s; ${offline}`,
);
