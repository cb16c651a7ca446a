// `npm start`: builds what is needed, serves it and says where. `npm start -- --host` also for other devices of the LAN.
import { existsSync, globSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

const FIRST_PORT = 4173;
const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const { values } = parseArgs({
  options: { host: { type: 'boolean', default: false }, port: { type: 'string' } },
});

/** Whether dist/ is missing, or any file it is made from is newer. */
function isStale(): boolean {
  const made = resolve(dist, 'sw.js');
  if (!existsSync(made)) return true;
  const { mtimeMs } = statSync(made);
  const sources = ['src/**', 'lessons/**', 'public/**', 'index.html', 'vite.config.ts', 'package-lock.json'];
  return globSync(sources, { cwd: root }).some((file) => statSync(resolve(root, file)).mtimeMs > mtimeMs);
}

if (isStale()) {
  console.log('Building the site…');
  await import('./build.ts');
}

const address = values.host ? '0.0.0.0' : '127.0.0.1';
const wanted = values.port === undefined ? undefined : Number(values.port);
/** The wanted port, or the first free one from 4173 on. */
async function listen(port = wanted ?? FIRST_PORT): Promise<number> {
  try {
    return ((await serve(dist, port, '/', address)).address() as AddressInfo).port;
  } catch (failure) {
    const isTaken = (failure as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (isTaken && wanted === undefined && port < FIRST_PORT + 50) return listen(port + 1);
    if (isTaken)
      throw new Error(`Port ${port} is taken: choose another with npm start -- --port 8080.`, {
        cause: failure,
      });
    throw failure;
  }
}
const port = await listen();
console.log(`\n  The Year of Code is open at  http://localhost:${port}/\n`);
if (values.host) {
  for (const { family, internal, address: here } of Object.values(networkInterfaces()).flatMap(
    (it) => it ?? [],
  ))
    if (family === 'IPv4' && !internal) console.log(`  on this network at           http://${here}:${port}/`);
  console.log(
    '\n  Over plain http on a network everything works but saving the site for use without Internet.',
  );
}
console.log('  Stop with Ctrl+C.');
