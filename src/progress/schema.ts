// Between an entry and the text in which it is stored.
import { migrate, VERSION } from './migrations.ts';
import { type Entry, type Json, LAST_TIME } from './model.ts';

export type Read =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** Written by a later version of the site: to be looked at, never overwritten. */
  | { readonly kind: 'newer'; readonly entry: Entry }
  | { readonly kind: 'damaged' };

export const write = ({ at, value }: Entry): string =>
  JSON.stringify(value === undefined ? { v: VERSION, at } : { v: VERSION, at, value });

/** Reads a stored text: parse, migrate, repair. Never throws. */
export function read(key: string, stored: string): Read {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored);
  } catch {
    return { kind: 'damaged' };
  }
  return readParsed(key, parsed);
}

/** The same for what is already parsed. `version` is for entries that do not say their own (in a file). */
export function readParsed(key: string, parsed: unknown, version?: number): Read {
  if (!isObject(parsed)) return { kind: 'damaged' };
  const v = version ?? parsed.v;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return { kind: 'damaged' };
  const at = time(parsed.at);
  const { value } = parsed;
  if (v > VERSION) return { kind: 'newer', entry: value === undefined ? { at } : { at, value } };
  if (value === undefined)
    return parsed.at === undefined ? { kind: 'damaged' } : { kind: 'entry', entry: { at } };
  const migrated = migrate(v, key, value);
  return migrated === undefined ? { kind: 'damaged' } : { kind: 'entry', entry: { at, value: migrated } };
}

/** A time that cannot be: older than everything, so that it never wins over a good one. */
const time = (at: unknown): number =>
  typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && at <= LAST_TIME ? at : 0;

export const isObject = (value: unknown): value is Readonly<Record<string, Json | undefined>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
