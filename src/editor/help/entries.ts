import { words } from './words.ts';

export type Owner = keyof typeof words;
export interface HelpEntry {
  /** '' for Python itself, a kind of value ('str'), or a module ('random'). */
  readonly owner: Owner;
  readonly name: string;
  /** 'randint(a, b)'. */
  readonly signature: string;
  readonly says: string;
  readonly example: string;
}
/** The modules among the owners. */
export const modules: readonly Owner[] = ['random', 'math', 'time', 'turtle'];
/** The kinds of values among the owners, and what a child calls them. */
export const kinds: Readonly<Partial<Record<Owner, string>>> = {
  str: 'text',
  list: 'list',
  dict: 'dictionary',
};

export const entries: readonly HelpEntry[] = (Object.keys(words) as Owner[]).flatMap((owner) =>
  words[owner]
    .trim()
    .split('\n')
    .map((line) => {
      const [signature = '', says = '', example = ''] = line.split(' | ');
      return { owner, name: signature.replace(/\(.*$/, ''), signature, says, example };
    }),
);
export const ofOwner = (owner: Owner): readonly HelpEntry[] =>
  entries.filter((entry) => entry.owner === owner);
