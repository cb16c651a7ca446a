// A pupil's work as a file to carry to another computer, and back. Pure.
import { VERSION } from './migrations.ts';
import { type Entry, isKey, isWork, type Json, type PupilRecord, sameValue } from './model.ts';
import { SELF } from './places.ts';
import { isObject, readParsed } from './schema.ts';

const FORMAT = 'year-of-code/my-work';
/** Larger than a year of work by far; a browser may stop on more. In characters. */
export const LARGEST_FILE = 8_000_000;

export interface LaidAside {
  readonly key: string;
  readonly text: string;
}

/** The file's text: JSON that people can read. `saved` is the moment of saving, as ISO 8601. */
export function fileOf(record: PupilRecord, aside: readonly LaidAside[], saved: string): string {
  const entries: Record<string, Entry> = {};
  for (const key of [...record.keys()].sort()) {
    const entry = record.get(key);
    if (entry) entries[key] = entry;
  }
  const self = record.get(SELF)?.value;
  const file = {
    format: FORMAT,
    version: VERSION,
    saved,
    ...(self === undefined ? {} : { pupil: self }),
    entries,
    ...(aside.length === 0 ? {} : { laidAside: aside.map(({ key, text }) => ({ key, text })) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type Opened =
  | {
      readonly ok: true;
      readonly entries: PupilRecord;
      /** How many things in the file could not be read and are left out. */
      readonly skipped: number;
      readonly aside: readonly LaidAside[];
    }
  | { readonly ok: false; readonly says: string };

const no = (says: string): Opened => ({ ok: false, says });

/** Reads a file of saved work. Never throws: what is wrong with the file is a sentence. */
export function openFile(text: string): Opened {
  if (text.length > LARGEST_FILE)
    return no('This file is too big to be saved work from the Year of Code. Nothing was changed.');
  if (text.trim() === '') return no('This file is empty. Nothing was changed.');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return no('This file is damaged, or it is not saved work from the Year of Code. Nothing was changed.');
  }
  if (!isObject(file) || file.format !== FORMAT)
    return no(
      'This is a file of some other kind, not saved work from the Year of Code. Nothing was changed.',
    );
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return no(
      'This file does not say which version it is, so it cannot be read safely. Nothing was changed.',
    );
  if (file.version > VERSION)
    return no(
      'This file was saved by a newer Year of Code. Open the newest version of this site, then try again. Nothing was changed.',
    );
  if (!isObject(file.entries)) return no('There is no work inside this file. Nothing was changed.');
  const entries = new Map<string, Entry>();
  let skipped = 0;
  for (const [key, stored] of Object.entries(file.entries)) {
    if (key === SELF) continue; // whose work it is stays as it is here
    const found = isKey(key) ? readParsed(key, stored, file.version) : undefined;
    if (found?.kind === 'entry') entries.set(key, found.entry);
    else skipped++;
  }
  return { ok: true, entries, skipped, aside: asideOf(file.laidAside) };
}

function asideOf(list: Json | undefined): LaidAside[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item) =>
    isObject(item) && typeof item.key === 'string' && isKey(item.key) && typeof item.text === 'string'
      ? [{ key: item.key, text: item.text }]
      : [],
  );
}

export interface MergePlan {
  /** New here, or newer than what is here. */
  readonly take: PupilRecord;
  /** What is here now and would give way to something newer: a copy is laid aside first. */
  readonly replaced: PupilRecord;
  /** How many things were here already, the same or newer. */
  readonly kept: number;
}
/** What taking in `theirs` would do to `mine`: nothing is lost on either side. */
export function planMerge(mine: PupilRecord, theirs: PupilRecord): MergePlan {
  const take = new Map<string, Entry>();
  const replaced = new Map<string, Entry>();
  let kept = 0;
  for (const [key, entry] of theirs) {
    const before = mine.get(key);
    if (before && (sameValue(before.value, entry.value) || before.at >= entry.at)) {
      kept++;
      continue;
    }
    take.set(key, entry);
    if (before?.value !== undefined && isWork(key)) replaced.set(key, before);
  }
  return { take, replaced, kept };
}
