// A small static server for `npm start` and the tests: `node src/build/serve.ts dist 4173 /sub/folder/`. It does what
// a dumb host does: files, folders' index.html, the 404 page; and compression.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

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

const PACKERS = {
  // The highest quality takes seconds for a large script, for three per cent less.
  br: (body: Buffer) =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: body.length < 500_000 ? 9 : 5 },
    }),
  gzip: (body: Buffer) => gzipSync(body, { level: 9 }),
};
/** Browsers ask for brotli only where it works: over https and on this computer. */
function codingFor(file: string, accepted: string): 'br' | 'gzip' | undefined {
  if (!COMPRESSED.test(file)) return undefined;
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/**
 * Serves `folder` under `prefix` (with slashes at both ends). Port 0 takes a free one.
 * @param compress off for tests that start many servers: each would compress everything again
 */
export function serve(
  folder: string,
  port: number,
  prefix = '/',
  host = '127.0.0.1',
  compress = true,
): Promise<Server> {
  const packed = new Map<string, Buffer>();
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
    const coding = compress && codingFor(file, request.headers['accept-encoding'] ?? '');
    if (coding) {
      const key = `${coding} ${file} ${etag}`;
      body = packed.get(key) ?? PACKERS[coding](body);
      packed.set(key, body);
      headers['content-encoding'] = coding;
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
