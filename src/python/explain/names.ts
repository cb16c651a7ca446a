// Python looked for a name and did not find it.
import type { Problem } from '../protocol.ts';
import { didYouMean } from './did-you-mean.ts';
import { code, kind, type Rule } from './rule.ts';

/** Modules whose names pupils use before they import them. */
const MODULES = [
  'turtle',
  'random',
  'math',
  'time',
  'datetime',
  'string',
  'json',
  'sys',
  'os',
  're',
  'statistics',
];
const HERE = 'Other modules, such as `random`, `math` and `time`, are here.';
/** Modules that pupils know from elsewhere, and why they are not here. */
const ABSENT: Readonly<Record<string, string>> = {
  curses: `It needs a terminal. ${HERE}`,
  pygame: `It opens a window of its own. Draw with \`turtle\`. ${HERE}`,
  numpy: `It has to be installed first. ${HERE}`,
  matplotlib: `It has to be installed first. ${HERE}`,
  pandas: `It has to be installed first. ${HERE}`,
  micropip: `Nothing can be installed here. ${HERE}`,
  winsound: 'A program on this page cannot play sounds. Take away the lines that do.',
  playsound: 'A program on this page cannot play sounds. Take away the lines that do.',
  requests: `A program on this page cannot reach the Internet. ${HERE}`,
};
const whyAbsent = ({ name = '' }: Problem): string | undefined =>
  Object.hasOwn(ABSENT, name) ? ABSENT[name] : undefined;
const absent: Omit<Rule, 'type'> = {
  and: (problem) => whyAbsent(problem) !== undefined,
  says: (_, { name }) => `${code(name)} is not part of this page yet.`,
  tryThis: (_, problem) => whyAbsent(problem) ?? '',
};
const INSIDE: Readonly<Record<string, string>> = {
  randint: 'random',
  choice: 'random',
  shuffle: 'random',
  sleep: 'time',
  sqrt: 'math',
  pi: 'math',
  floor: 'math',
  ceil: 'math',
  sin: 'math',
  cos: 'math',
};
const meant = ({ name = '', names = [] }: Problem) => didYouMean(name, names);
const suggestion = (problem: Problem): string => {
  const word = meant(problem);
  return word === undefined ? '' : ` Did you mean ${code(word)}?`;
};

export const nameRules: readonly Rule[] = [
  {
    type: 'UnboundLocalError',
    when: /variable '(\w+)'/,
    says: ([, name]) => `Inside this function ${code(name)} is a name of its own, and it has no value yet.`,
    tryThis: ([, name]) =>
      `Give ${code(name)} a value first, hand it in as a parameter, or write \`global ${name}\` at the top of the function.`,
  },
  { type: 'NameError', ...absent },
  {
    type: 'NameError',
    and: ({ name = '' }) => MODULES.includes(name),
    says: (_, { name }) => `The module ${code(name)} has not been imported.`,
    tryThis: (_, { name }) => `Write \`import ${name}\` as the first line.`,
  },
  {
    type: 'NameError',
    and: (problem) => meant(problem) === undefined && INSIDE[problem.name ?? ''] !== undefined,
    says: (_, { name = '' }) => `${code(name)} lives in the module \`${INSIDE[name]}\`.`,
    tryThis: (_, { name = '' }) => `Write \`from ${INSIDE[name]} import ${name}\` as the first line.`,
  },
  {
    type: 'NameError',
    when: /free variable/,
    says: (_, { name }) => `${code(name)} has no value yet when this line needs it.`,
    tryThis: 'Move the line that gives it a value further up.',
  },
  {
    type: 'NameError',
    says: (_, problem) => `Python does not know the name ${code(problem.name)}.${suggestion(problem)}`,
    tryThis: (_, problem) =>
      meant(problem) === undefined
        ? `If it is a text, put quotation marks round it: \`"${problem.name ?? ''}"\`. If it is a name, give it a value first: \`${problem.name ?? ''} = …\``
        : 'Check the spelling. Capital and small letters are different letters to Python.',
  },
  {
    type: 'AttributeError',
    when: /^module '(\w+)' has no attribute/,
    says: ([, module], problem) =>
      `The module ${code(module)} has nothing called ${code(problem.name)}.${suggestion(problem)}`,
    tryThis: 'Check the spelling of the word after the dot.',
  },
  {
    type: 'AttributeError',
    and: ({ owner }) => owner === 'NoneType',
    says: (_, { name }) => `What stands before \`.${name ?? ''}\` is \`None\`: there is nothing there.`,
    tryThis:
      'Look where that name gets its value. Functions without `return`, and list methods such as `append` and `sort`, give back `None`.',
  },
  {
    type: 'AttributeError',
    says: (_, problem) =>
      `${capital(kind(problem.owner ?? 'object'))} has nothing called ${code(problem.name)}.${suggestion(problem)}`,
    tryThis:
      'Check the spelling of the word after the dot, and whether the thing before it is what you think it is.',
  },
  { type: 'ModuleNotFoundError', ...absent },
  {
    type: 'ModuleNotFoundError',
    says: (_, problem) => `Python has no module called ${code(problem.name)}.${suggestion(problem)}`,
    tryThis: 'Check the spelling. Modules that have to be installed first are not part of this page.',
  },
  {
    type: 'ImportError',
    when: /^cannot import name '(\w+)' from '(\w+)'/,
    says: ([, name = '', module], { names = [] }) => {
      const word = didYouMean(name, names);
      return `The module ${code(module)} has nothing called ${code(name)}.${word ? ` Did you mean ${code(word)}?` : ''}`;
    },
    tryThis: 'Check the spelling of the word after `import`.',
  },
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
