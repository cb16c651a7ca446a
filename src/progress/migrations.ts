// How entries of older versions become entries of this one.
import type { Json } from './model.ts';

/** The version of the entries that this code writes. */
export const VERSION = 2;

/** From version n (the index) to n + 1. A step is total: it answers a value, or undefined when it cannot read it. */
export type Migration = (key: string, value: Json) => Json | undefined;
const steps: readonly Migration[] = [
  // A program was one text and is several files. A version that knows one text only must not write over it.
  (key, value) =>
    key.startsWith('python/') && typeof value === 'string'
      ? { files: { 'main.py': value }, main: 'main.py' }
      : value,
];

/** Takes `value` from version `from` to the newest; undefined when a step cannot read it. */
export function migrate(
  from: number,
  key: string,
  value: Json,
  path: readonly (Migration | undefined)[] = [undefined, ...steps],
): Json | undefined {
  let now: Json | undefined = value;
  for (let version = from; version < path.length && now !== undefined; version++)
    now = path[version]?.(key, now);
  return now;
}
