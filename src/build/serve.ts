// A small static server for `npm start` and the tests: `node src/build/serve.ts dist 4173 /sub/folder/`. It does what
// a dumb host does: files, folders' index.html, the 404 page; and gzip.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.py': 'text/plain; charset=utf-8',
};
const COMPRESSED = /\.(html|js|mjs|css|json|svg|wasm|xml|txt|webmanifest)$/;

/** Serves `folder` under `prefix` (with slashes at both ends). Port 0 takes a free one. */
export function serve(folder: string, port: number, prefix = '/', host = '127.0.0.1'): Promise<Server> {
  const zipped = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (path + '/' === prefix) return void response.writeHead(301, { location: prefix }).end();
    let file = path.startsWith(prefix) ? join(folder, normalize(path.slice(prefix.length))) : '';
    let status = 200;
    if (file && existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) return void response.writeHead(301, { location: `${path}/` }).end();
      file = join(file, 'index.html');
    }
    if (!file || !existsSync(file)) {
      status = 404;
      file = join(folder, '404.html');
      if (!existsSync(file)) return void response.writeHead(404).end('not found');
    }
    const { mtimeMs, size } = statSync(file);
    const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const headers: Record<string, string> = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      etag,
    };
    if (status === 200 && request.headers['if-none-match'] === etag)
      return void response.writeHead(304, headers).end();
    let body: Buffer = readFileSync(file);
    if (COMPRESSED.test(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      const key = `${file} ${etag}`;
      body = zipped.get(key) ?? gzipSync(body, { level: 9 });
      zipped.set(key, body);
      headers['content-encoding'] = 'gzip';
    }
    headers['content-length'] = String(body.length);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

if (import.meta.main) {
  const [folder = 'dist', port = '4173', prefix = '/'] = process.argv.slice(2);
  await serve(folder, Number(port), prefix);
  console.log(`http://127.0.0.1:${port}${prefix}`);
}
