// Makes a second version of a built site without building: every script gets a new name, every page a mark.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HASH_DIGITS } from '../../src/platform/offline-files.ts';

const hashOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);

const renamed = (name: string): string => name.replace(/\.js$/, '2.js');

/** Copies the site at `from` to `to` and makes it another version. */
export function makeSecondVersion(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(js|css|html|json|bin|svg|woff2|webmanifest|png|ttf)$/.test(file));
  const before = new Map(files.map((file) => [file, hashOf(readFileSync(join(to, file)))]));
  const scripts = files
    .filter((file) => /^assets\/.*\.js$/.test(file))
    .map((file) => file.slice('assets/'.length));

  for (const file of files.filter((name) => /\.(js|html)$/.test(name))) {
    let text = readFileSync(join(to, file), 'utf8');
    for (const name of scripts) text = text.replaceAll(name, renamed(name));
    text = text.replace('<html ', '<html data-second ');
    writeFileSync(join(to, file), text);
  }
  for (const name of scripts) renameSync(join(to, 'assets', name), join(to, 'assets', renamed(name)));

  // The worker's list: the new hashes, and with them a new version.
  let worker = readFileSync(join(to, 'sw.js'), 'utf8');
  for (const [file, old] of before) {
    const now = /^assets\/.*\.js$/.test(file) ? renamed(file) : file;
    worker = worker.replaceAll(old, hashOf(readFileSync(join(to, now))));
  }
  worker = worker.replace(/version:(["'`])[0-9a-f]+/, 'version:$10123456789abcdef');
  writeFileSync(join(to, 'sw.js'), worker);
}
