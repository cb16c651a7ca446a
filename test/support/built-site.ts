// The built site as files, and servers that carry it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { serve } from '../../src/build/serve.ts';

export const dist = resolve(import.meta.dirname, '../../dist');

/** The site paths of all prerendered pages: '', 'play/', …; not 404.html, which is no page of its own. */
export function builtPages(folder = dist): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}
export const readBuilt = (file: string): string => readFileSync(join(dist, file), 'utf8');

export interface OwnHost extends Host {
  /** To take the server away for a while, or to answer in its place. */
  readonly server: Server;
}
export interface Host {
  /** Address of the site's root, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Our own server, on a free port. */
export async function ownHost(prefix = '/', folder = dist, compress = false): Promise<OwnHost> {
  const server = await serve(folder, 0, prefix, '127.0.0.1', compress);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    server,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
export const hasPython = python !== undefined;

/** `python3 -m http.server`, the plainest of servers: no compression, no custom 404 page, no headers. */
export async function pythonHost(prefix = '/'): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const place = join(folder, prefix);
  mkdirSync(dirname(place.replace(/\/$/, '')), { recursive: true });
  if (prefix !== '/') symlinkSync(dist, place.replace(/\/$/, ''), 'junction');
  const args = [
    '-u',
    '-m',
    'http.server',
    '0',
    '--bind',
    '127.0.0.1',
    '--directory',
    prefix === '/' ? dist : folder,
  ];
  const server: ChildProcess = spawn(python ?? 'python3', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const port = await new Promise<string>((found, fail) => {
    let said = '';
    server.once('exit', () => fail(new Error(`python's server did not start: ${said}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, number] = /port (\d+)/.exec(said) ?? [];
      if (number) found(number);
    });
  });
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          done();
        });
        server.kill();
      }),
  };
}
