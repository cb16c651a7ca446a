// Finds help for a place in a program. Pure.
import { entries, type HelpEntry, ofOwner, type Owner } from './entries.ts';
import { importsIn, KEYWORDS, namesIn, ownerBefore, quiet } from './source.ts';

export interface Suggestion {
  readonly label: string;
  readonly kind: 'help' | 'keyword' | 'name';
  readonly entry?: HelpEntry;
}

/** What could come next after `before`, the line up to the caret (whose last word is being typed). */
export function suggestionsFor(text: string, before: string): readonly Suggestion[] {
  const [, owned, word = ''] = /(\.)?([\p{L}_][\p{L}\p{N}_]*)?$/u.exec(before) ?? [];
  // Inside a string or a comment nothing is suggested.
  if (quiet(`${before}§`).at(-1) !== '§') return [];
  if (owned) {
    const owner = ownerBefore(text, before.slice(0, before.length - word.length - 1));
    return owner ? ofOwner(owner).map(suggest) : [];
  }
  if (/\b(?:def|class|as)\s+\S*$|\bfor\s+\w*$/.test(before)) return []; // a new name
  const [, module] = /^\s*from\s+(\w+)\s+import\s+[\w, ]*$/.exec(before) ?? [];
  if (module) return entries.filter((entry) => entry.owner === module).map(suggest);
  if (/^\s*(?:import|from)\s+[\w, ]*$/.test(before))
    return ['random', 'math', 'time', 'turtle'].map((label) => ({ label, kind: 'name' }));
  const { names, all } = importsIn(text);
  const imported = [...names].flatMap(([as, owner]) => find(owner, as) ?? []);
  const helped = [...ofOwner(''), ...imported, ...all.flatMap((owner: Owner) => ofOwner(owner))];
  const known = new Set([...helped.map(({ name }) => name), ...KEYWORDS]);
  const own = namesIn(text).filter((name) => !known.has(name) && name !== word);
  return [
    ...own.map((label): Suggestion => ({ label, kind: 'name' })),
    ...helped.map(suggest),
    ...[...KEYWORDS].map((label): Suggestion => ({ label, kind: 'keyword' })),
  ];
}
const suggest = (entry: HelpEntry): Suggestion => ({ label: entry.name, kind: 'help', entry });
const find = (owner: Owner, name: string) => ofOwner(owner).find((entry) => entry.name === name);

/** The help for the word from column `from` to `to` (from 0) of `line`; undefined when there is none. */
export function helpFor(text: string, line: string, from: number, to: number): HelpEntry | undefined {
  const name = line.slice(from, to);
  const before = line.slice(0, from);
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || quiet(line).slice(from, to).trim() === '') return undefined;
  if (before.endsWith('.')) {
    const owner = ownerBefore(text, before.slice(0, -1));
    return owner === undefined ? undefined : find(owner, name);
  }
  if (new RegExp(`^[ \\t]*(?:def[ \\t]+${name}\\b|${name}[ \\t]*=[^=])`, 'mu').test(quiet(text)))
    return undefined;
  const { names, all } = importsIn(text);
  const owner = names.get(name);
  if (owner) return find(owner, name);
  for (const each of all) {
    const entry = find(each, name);
    if (entry) return entry;
  }
  return find('', name);
}
