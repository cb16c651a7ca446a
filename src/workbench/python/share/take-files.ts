// Files from the pupil's computer become a program: one or several texts, or a zip of them.
import { readZip, writeZip } from '../../../lib/zip.ts';
import { inflate } from '../../../platform/index.ts';
import {
  freeName,
  isPython,
  LARGEST_PROGRAM,
  MAIN,
  MOST_FILES,
  type ProgramFiles,
  shapeProblem,
  withFile,
} from '../files/model.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
/** Files that are named among those that stayed out. */
const MOST_SAID = 3;

export interface Taken {
  /** Absent when there was no Python file among them. */
  readonly program?: ProgramFiles;
  /** What stayed out, in a sentence; empty when nothing did. */
  readonly says: string;
}

/** A program of the files that were given: their names without folders, made fit where they are not. Never throws. */
export async function takeFiles(given: readonly GivenFile[]): Promise<Taken> {
  const all: GivenFile[] = [];
  const out: string[] = [];
  for (const file of given) {
    if (!/\.zip$/i.test(file.name)) all.push(file);
    else if (!(await unpack(file.bytes, all, out)))
      out.push(`${file.name} is no zip file that can be read here.`);
  }
  let files: ProgramFiles = { files: {}, main: '' };
  let room = LARGEST_PROGRAM;
  for (const { name, bytes } of all) {
    const text = textOf(bytes);
    const fit = freeName(fitName(name), files);
    room -= text?.length ?? 0;
    const why =
      text === undefined
        ? 'holds no text.'
        : room < 0
          ? 'is too large.'
          : Object.keys(files.files).length >= MOST_FILES
            ? `stayed out: ${MOST_FILES} files are the most.`
            : shapeProblem(fit) === undefined
              ? undefined
              : 'stayed out: only names that end with .py, .txt or .csv can stand in a program.';
    if (why !== undefined || text === undefined) out.push(`${name} ${why ?? ''}`);
    else files = withFile(files, fit, text);
  }
  const names = Object.keys(files.files);
  const main = names.includes(MAIN) ? MAIN : names.find(isPython);
  const more = out.length - MOST_SAID;
  const says = [...out.slice(0, MOST_SAID), ...(more > 0 ? [`${more} more stayed out, too.`] : [])].join(' ');
  if (main === undefined) return { says: says || 'There was no Python program among these files.' };
  return { program: { ...files, main }, says };
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, into: GivenFile[], out: string[]): Promise<boolean> {
  const entries = readZip(bytes);
  if (!entries) return false;
  for (const { name, bytes: packed, method } of entries.slice(0, 200)) {
    // Folders, and what a Mac puts into every archive.
    if (name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)\./.test(name)) continue;
    const data = method === 0 ? packed : method === 8 ? await inflate(packed, LARGEST_PROGRAM) : undefined;
    if (data) into.push({ name, bytes: data });
    else out.push(`${name} could not be unpacked.`);
  }
  return true;
}

/** 'C:\My Work\2 shapes.PY' → '_2_shapes.py'. */
function fitName(path: string): string {
  const [, stem = '', ending = ''] = /([^/\\]*?)(\.\w+)?$/.exec(path) ?? [];
  const lower = ending.toLowerCase();
  if (lower !== '.py') return `${stem}${lower}`;
  const word = stem.replaceAll(/[^\p{L}\p{N}_]/gu, '_').slice(0, 36);
  return `${/^\p{N}/u.test(word) ? '_' : ''}${word === '' ? 'program' : word}.py`;
}

/** The text of a file; undefined when it holds none. Most are in UTF-8; some programs of Windows write otherwise. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const read = (encoding: string) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined; // not in this encoding
    }
  };
  const text = wide === '' ? (read('utf-8') ?? plain(read('windows-1252'))) : read(wide);
  return text === undefined || text.includes('\0') ? undefined : text.replaceAll(/\r\n?/g, '\n');
}
/** Anything can be read as letters of Windows: signs that nobody types tell a picture from a text. */
// oxlint-disable-next-line no-control-regex -- those are the signs
const plain = (text = '\0') => (/[\0-\x08\x0e-\x1f]/.test(text) ? undefined : text);

/** The whole program as a zip. */
export const zipOf = ({ files }: ProgramFiles): Uint8Array<ArrayBuffer> =>
  writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
