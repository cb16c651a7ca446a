// `npm run build`: the browser's bundle, the same pages as HTML, then what needs the finished files. → dist/
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { prerenderAll } from './prerender.ts';

const root = resolve(import.meta.dirname, '../..');
const server = resolve(root, '.cache/prerender');

await build({ root, logLevel: 'warn' });
await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/build/prerender-entry.tsx', outDir: server, emptyOutDir: true, copyPublicDir: false },
});
const count = await prerenderAll(resolve(root, 'dist'), resolve(server, 'prerender-entry.js'));
rmSync(resolve(root, 'dist/.vite'), { recursive: true });
console.log(`built ${count} pages in dist/`);
