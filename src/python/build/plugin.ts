// Vite's part: `virtual:python-pack` tells the page what there is to load; the files go into dist/pyodide/ with a
// list of them for the offline page, and the development server serves them too.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { packBytes, packFiles } from '../pack.ts';
import { type BuiltPack, makePack } from './pack.ts';

const ID = 'virtual:python-pack';

export function python(): Plugin {
  let made: BuiltPack | undefined;
  const built = () => (made ??= makePack());
  let emits = false;
  return {
    name: 'python-pack',
    configResolved(config) {
      emits = config.command === 'build' && !config.build.ssr;
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? `export const pythonPack = ${JSON.stringify(built().pack)};` : undefined,
    generateBundle() {
      if (!emits) return;
      const { pack, directory } = built();
      const files = packFiles(pack);
      for (const { path } of files)
        this.emitFile({
          type: 'asset',
          fileName: path,
          source: readFileSync(join(directory, basename(path))),
        });
      const list = { version: pack.version, bytes: packBytes(pack), files };
      this.emitFile({
        type: 'asset',
        fileName: 'pyodide/pack.json',
        source: `${JSON.stringify(list, null, 2)}\n`,
      });
    },
    configureServer(server) {
      server.middlewares.use('/pyodide/', (request, response, next) => {
        const name = basename(new URL(request.url ?? '/', 'http://x').pathname);
        if (!/^(pyodide(\.asm)?\.js|wasm\.bin|library\.bin)$/.test(name)) return next();
        response.setHeader(
          'content-type',
          name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        );
        response.end(readFileSync(join(built().directory, name)));
      });
    },
  };
}
