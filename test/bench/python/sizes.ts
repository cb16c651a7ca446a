// What travels before the first line is printed, compressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readBuilt } from '../../support/built-site.ts';
import { type Measure, pyodideHome } from './lab.ts';

/** What plain `loadPyodide` fetches. */
const PLAIN = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'pyodide-lock.json',
  'python_stdlib.zip',
];

/** Megabytes. */
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0) / 1e6;

export const sizes: Measure = async () => {
  const { files } = JSON.parse(readBuilt('pyodide/pack.json')) as {
    files: readonly { path: string; bytes: number }[];
  };
  const plain = PLAIN.map((name) => readFileSync(join(pyodideHome, name)));
  // Ours are gzip where they are large; the scripts are compressed by the server, or not at all.
  const ours = (pack: (body: Buffer) => Buffer) =>
    files.map(({ path, bytes }) => {
      const isScript = path.endsWith('.js');
      return isScript ? pack(Buffer.from(readBuilt(path))).length : bytes;
    });
  return [
    {
      name: 'size, plain loadPyodide, gzip',
      value: sum(plain.map((body) => gzipSync(body, { level: 9 }).length)),
      unit: 'MB',
    },
    {
      name: 'size, plain loadPyodide, brotli',
      value: sum(plain.map((body) => brotliCompressSync(body).length)),
      unit: 'MB',
    },
    { name: 'size, ours, gzip', value: sum(ours((body) => gzipSync(body, { level: 9 }))), unit: 'MB' },
    {
      name: 'size, ours, from a server that compresses nothing',
      value: sum(files.map(({ bytes }) => bytes)),
      unit: 'MB',
    },
  ];
};
