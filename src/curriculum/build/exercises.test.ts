import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkText } from './check.ts';
import { compileText } from './compile.ts';
import { exercisesOf } from './exercises.ts';
import { parseMdx } from './mdx.ts';
import { mistakeWords } from './mistake-words.ts';
import { printed } from './problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'exercises-'));
const template = join(import.meta.dirname, '../../build/templates/python-lesson');
for (const part of ['exercises', 'programs'])
  cpSync(join(template, part), join(folder, part), { recursive: true });
cpSync(join(folder, 'exercises/greet'), join(folder, 'exercises/half'), { recursive: true });
for (const file of ['solution.py', 'wrong-nothing-asked.py']) rmSync(join(folder, 'exercises/half', file));
writeFileSync(join(folder, 'programs/loop.py'), 'for i in range(2):\n    print(i)\n');
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'lesson.mdx');
const known = { glossary: {}, misconceptions: {} };
function said(text: string): string {
  const { tree, problems } = parseMdx(file, text);
  return (tree ? checkText(file, tree, 'lesson', known) : problems).map(printed).join('\n');
}
const HINTS = '<Hint>HINT-ONE</Hint>\n<Hint>Use `print`.</Hint>';
const exercise = (attributes: string, inside = `Do it.\n\n${HINTS}`) =>
  `<Exercise ${attributes}>\n\n${inside}\n\n</Exercise>`;
const GREET = exercise('id="greet" title="Greet me"');

test('what is right has nothing said about it', () => {
  const ideas = '<Idea title="A menu">x</Idea>\n<Idea title="A sign">y</Idea>';
  expect(
    said(
      `${GREET}\n\n<Program name="first" edit />\n\n<Make id="own" title="Own">\n\nDo.\n\n${ideas}\n\n</Make>`,
    ),
  ).toBe('');
});

test.each<[string, string, RegExp]>([
  [
    'a folder that is not there',
    `Text.\n\n${exercise('id="gret" title="A"')}`,
    /lesson\.mdx:3:1: There is no folder exercises\/gret\/ beside the lesson\. Did you mean “greet”/,
  ],
  ['a file that is missing', exercise('id="half" title="A"'), /exercises\/half\/ has no solution\.py/],
  ['too few wrong tries', exercise('id="half" title="A"'), /has 1 wrong tries, and needs 2/],
  ['no hint', exercise('id="greet" title="A"', 'Do it.'), /has no hint/],
  ['no task', exercise('id="greet" title="A"', HINTS), /says no task/],
  ['a hint alone', '<Hint>x</Hint>', /<Hint> stands directly in <Exercise> only/],
  ['an idea alone', '<Idea title="A">x</Idea>', /<Idea> stands directly in <Make> only/],
  ['an attribute that is none', exercise('id="greet" title="A" parson'), /Did you mean “parsons”/],
  ['a program that is not there', '<Program name="lop" />', /no file programs\/lop\.py.*Did you mean “loop”/],
  [
    'Run that waits for nothing',
    '<Program name="loop" hidden-run />',
    /No question stands above this program/,
  ],
  [
    'Run that waits for no such question',
    '<Program name="loop" after="p-no" />',
    /no question with the id “p-no”/,
  ],
  ['the same id twice', `${GREET}\n\n${GREET}`, /The id “greet” is there twice/],
])('%s', (_, text, expected) => expect(said(text)).toMatch(expected));

test('the pupil’s page has task and starter; hints, checks and answer have their own chunk', async () => {
  const code = await compileText(GREET, { file, lesson: 'x/y', ...known });
  expect(code).toContain('Do it.');
  expect(code).toContain('What is your name?');
  expect(code).not.toMatch(/HINT-ONE|Hello|quoted-name/);
  const { tree } = parseMdx(file, GREET);
  const [source] = tree ? exercisesOf(tree, file, 'x/y') : [];
  expect(source?.shown).toMatchObject({ id: 'greet', number: 1, hints: 2 });
  expect(source?.parts.hints).toEqual(['HINT-ONE', 'Use `print`.']);
  expect(source?.answered.mistakes).toEqual([
    expect.objectContaining({ says: 'Your program does not ask anything.' }),
    expect.objectContaining({ tryThis: 'Take the quotation marks round `name` away.' }),
  ]);
});

const linesOf = (attributes: string) => {
  const { tree } = parseMdx(file, exercise(`id="greet" title="A" ${attributes}`));
  const [source] = tree ? exercisesOf(tree, file, 'x/y') : [];
  return source?.shown.lines?.map(({ text }) => text);
};

test('a program with hidden-run waits for the question above it in its step', async () => {
  const guess = '<Predict id="p-one" ask="?" did="x"><Option>1</Option><Option>2</Option></Predict>';
  const step = `<Step id="a" kind="predict" title="A">\n\n${guess}\n\n<Program name="loop" hidden-run />\n\n</Step>`;
  const code = await compileText(step, { file, lesson: 'x/y', ...known });
  expect(code).toMatch(/"after": "p-one"/);
});

test('a puzzle has the lines of the answer mixed, with those of the wrong tries when they are asked for', () => {
  const right = ["name = input('What is your name? ')", "print('Hello, ' + name + '!')"];
  expect(linesOf('')).toBeUndefined();
  expect(linesOf('parsons')).toEqual(right.toReversed());
  expect(new Set(linesOf('parsons distractors'))).toEqual(
    new Set([...right, "print('Hello, name!')", "name = 'Ada'"]),
  );
});

test.each<[string, readonly [string, string] | undefined]>([
  ["mistake('a', lambda run: f(run, 1), 'One.', 'Two.')", ['One.', 'Two.']],
  [
    'mistake(\n  "a",\n  lambda run: ")" in run.prints,  # , "x"\n  "It\'s "\n  "one.",\n  "Two.",\n)',
    ["It's one.", 'Two.'],
  ],
  ["mistake('a', when=x, says='One.', try_this='Two.')", ['One.', 'Two.']],
  ["mistake('a', x, 'It\\'s one.', 'Two.')", ["It's one.", 'Two.']],
  ["mistake('a', x, f'{y}', 'Two.')", undefined],
  ["must(x, 'One.', 'Two.')", undefined],
])('the words of %s', (check, expected) => {
  const words = mistakeWords(check).get('a');
  expect(words && [words.says, words.tryThis]).toEqual(expected);
});
