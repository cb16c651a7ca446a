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
    else if (!(await unpack(file.bytes, all, out))) out.push(file.name);
  }
  let files: ProgramFiles = { files: {}, main: '' };
  let room = LARGEST_PROGRAM;
  for (const { name, bytes } of all) {
    const text = textOf(bytes);
    const fit = freeName(fitName(name), files);
    room -= text?.length ?? 0;
    if (text === undefined || room < 0 || shapeProblem(fit) || Object.keys(files.files).length >= MOST_FILES)
      out.push(name);
    else files = withFile(files, fit, text);
  }
  const names = Object.keys(files.files);
  const main = names.includes(MAIN) ? MAIN : names.find(isPython);
  const says = out.length === 0 ? '' : `${out.join(', ')} could not be opened here and stayed out.`;
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
    else out.push(name);
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

/** The text of a file; undefined when it is no text in UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** The whole program as a zip. */
export const zipOf = ({ files }: ProgramFiles): Uint8Array<ArrayBuffer> =>
  writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
