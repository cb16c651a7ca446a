import { expect, test } from 'vitest';
import { printed } from './problem.ts';
import { frontSchema, glossarySchema, misconceptionsSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

const GOOD = `title: Fetch, decode, execute
question: How does a CPU know what to do next?
summary: Step a tiny computer.
minutes: 45
aims:
  - I can say what a CPU does
  - I can follow a program
words: [program-counter]
simulators:
  - id: cpu
    challenges: [add-two]
codes:
  core: [KS3-5]
  enrichment: []
wrapUp: Round it goes.
`;
const read = (text: string) => readYaml('/lessons/x/lesson.mdx', text, frontSchema, 1);

test('front matter that is right is read, with its defaults', () => {
  const { value, problems } = read(GOOD);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ minutes: 45, draft: false, codes: { core: ['KS3-5'] } });
});

/** What is wrong → the line of the file (the front matter begins in line 2), and what is said. */
test.each<[string, (good: string) => string, number, RegExp]>([
  [
    'a field with a typing mistake',
    (text) => text.replace('minutes:', 'minuts:'),
    5,
    /no field “minuts”.*Did you mean “minutes”/,
  ],
  [
    'a missing field',
    (text) => text.replace(/wrapUp.*\n/, ''),
    2,
    /“wrapUp” is missing\. Write, for example:\nwrapUp: /,
  ],
  [
    'a text for a number',
    (text) => text.replace('45', 'long'),
    5,
    /“minutes” should be a number.*minutes: 45/s,
  ],
  ['too short a lesson', (text) => text.replace('45', '5'), 5, /“minutes” should be 15 or more/],
  ['one aim', (text) => text.replace('  - I can follow a program\n', ''), 7, /“aims” needs 2 or more/],
  [
    'five words',
    (text) => text.replace('[program-counter]', '[a, b, c, d, e]'),
    9,
    /“words” may have 4 at most/,
  ],
  [
    'a word with a space',
    (text) => text.replace('[program-counter]', '[Program Counter]'),
    9,
    /lower case, with hyphens/,
  ],
  ['a code that is none', (text) => text.replace('KS3-5', 'KS3-55'), 14, /Did you mean “KS3-5”/],
  [
    'a field inside a table',
    (text) => text.replace('    challenges', '    challenge'),
    12,
    /no field “challenge” in simulators\.0.*“challenges”/,
  ],
  ['an empty title', (text) => text.replace('Fetch, decode, execute', '""'), 2, /“title” is empty/],
  ['a colon in a text', (text) => text.replace('Round it', 'Now: round: it'), 16, /not YAML.*double quotes/s],
])('%s', (_, broken, line, says) => {
  const [problem] = read(broken(GOOD)).problems;
  expect(problem && printed(problem)).toMatch(says);
  expect(problem?.line).toBe(line);
});

test('glossary and misconceptions are told by their own fields', () => {
  const word = readYaml('/lessons/glossary.yaml', 'ram:\n  word: RAM\n  mean: boxes\n', glossarySchema);
  expect(word.problems.map(printed).join('\n')).toMatch(
    /glossary\.yaml:3:3: There is no field “mean” in ram.*“means”/,
  );
  const belief = readYaml(
    '/lessons/misconceptions.yaml',
    'a:\n  says: A\n  truth: B\n',
    misconceptionsSchema,
  );
  expect(belief.problems.map(printed).join('\n')).toMatch(/“a.source” is missing/);
});
