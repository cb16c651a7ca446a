// Earlier texts of a program's files: a bounded list kept beside the program, so that undo works after a reload. Pure.

export interface Version {
  /** When the text was left behind: milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}
/** The versions of each file by its name, oldest first; of files that are gone, too. */
export type Earlier = Readonly<Record<string, readonly Version[]>>;

const MOST_OF_A_FILE = 40;
/** Characters in all: 60 kB of the 5 MB that a browser keeps. */
const ROOM = 60_000;

/** What is kept, read with care: whatever is not a version is left out. */
export function readEarlier(kept: unknown): Earlier {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, list]: [string, unknown]) =>
      Array.isArray(list) ? [[name, list.filter(isVersion)]] : [],
    ),
  );
}
function isVersion(it: unknown): it is Version {
  if (typeof it !== 'object' || it === null) return false;
  const { at, text } = it as { readonly at?: unknown; readonly text?: unknown };
  return typeof at === 'number' && Number.isFinite(at) && typeof text === 'string';
}

/** Adds a text that is being left behind. Nothing is added that is empty or is the newest already. */
export function remember(earlier: Earlier, name: string, text: string, at: number): Earlier {
  const list = Object.hasOwn(earlier, name) ? (earlier[name] ?? []) : [];
  if (text.trim() === '' || list.at(-1)?.text === text || text.length > ROOM) return earlier;
  return bounded({ ...earlier, [name]: [...list, { at, text }].slice(-MOST_OF_A_FILE) });
}

/** The versions go with the file when it gets another name. */
export function moved(earlier: Earlier, from: string, to: string): Earlier {
  const { [from]: list, ...others } = earlier;
  return list
    ? bounded({ ...others, [to]: [...(others[to] ?? []), ...list].slice(-MOST_OF_A_FILE) })
    : earlier;
}

/** Leaves out the oldest of all until there is room. */
function bounded(earlier: Earlier): Earlier {
  const all = Object.entries(earlier)
    .flatMap(([name, list]) => list.map((version) => ({ name, version })))
    .sort((one, two) => two.version.at - one.version.at);
  let room = ROOM;
  const left = new Set<Version>();
  for (const { version } of all) {
    room -= version.text.length;
    if (room < 0) break;
    left.add(version);
  }
  return Object.fromEntries(
    Object.entries(earlier)
      .map(([name, list]) => [name, list.filter((version) => left.has(version))] as const)
      .filter(([, list]) => list.length > 0),
  );
}
