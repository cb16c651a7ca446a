// Programs of several files: what goes wrong between them.
import { code, type Rule } from './rule.ts';

const NAMESAKE = {
  and: ({ namesake }) => namesake !== undefined,
  says: (_, { namesake }) =>
    `Your file ${code(namesake)} has the same name as a module that comes with Python, and the two get mixed up.`,
  tryThis: (_, { namesake = '' }) => `Give your file a name of its own, such as ${code(`my_${namesake}`)}.`,
} satisfies Omit<Rule, 'type'>;

export const fileRules: readonly Rule[] = [
  { type: 'AttributeError', ...NAMESAKE },
  { type: 'ImportError', ...NAMESAKE },
  { type: 'ModuleNotFoundError', ...NAMESAKE },
  ...['ImportError', 'AttributeError'].map(
    (type): Rule => ({
      type,
      when: /partially initialized module '([\w.]+)'/,
      says: ([, name]) =>
        `${code(name)} is not finished yet: two files import each other, and each waits for the other.`,
      tryThis: 'Move what both of them need into a third file, and import that one in both.',
    }),
  ),
];
