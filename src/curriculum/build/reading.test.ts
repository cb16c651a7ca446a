import { expect, test } from 'vitest';
import { parseMdx } from './mdx.ts';
import { gradeOf, longReads, passagesOf, readingProblems, sentencesOf } from './reading.ts';

const tree = (text: string) => {
  const parsed = parseMdx('lesson.mdx', text);
  if (!parsed.tree) throw new Error(parsed.problems[0]?.says);
  return parsed.tree;
};
const CHILD = 'The cat sat on the mat. A dog ran up to it. The cat did not move. It was a good day.';
const YEAR_4 =
  'Plants need light and water to grow. Their roots take water from the soil. Leaves use sunlight to make food. Without light, a plant goes yellow and dies.';
const LAW =
  'Pupils should be taught to understand the hardware and software components that make up computer systems, and how they communicate with one another and with other systems.';

test('known texts get about the grade that others give them', () => {
  expect(gradeOf(sentencesOf(CHILD))).toBeLessThan(1);
  expect(gradeOf(sentencesOf(YEAR_4))).toBeGreaterThan(1);
  expect(gradeOf(sentencesOf(YEAR_4))).toBeLessThan(5);
  expect(gradeOf(sentencesOf(LAW))).toBeGreaterThan(12);
  expect(gradeOf([])).toBe(0);
});

test('sentences end at full stops, not inside numbers or names in code', () => {
  expect(sentencesOf('Box 3.5 is odd. “Go,” she said. 7 comes out! Then? Yes')).toEqual([
    'Box 3.5 is odd.',
    '“Go,” she said.',
    '7 comes out!',
    'Then?',
    'Yes',
  ]);
});

test('core, more and the words of questions are told apart; code, tables and headings are not prose', () => {
  const text = `# A heading\n\nOne \`LDA 4\` two.\n\n<More>\n\nThe deep part.\n\n</More>\n\n\`\`\`\nLDA 4\n\`\`\`\n\n<Choose id="q" ask="Which one?">\n  <Option right reply="Yes.">This</Option>\n  <Option misconception="m" reply="No.">That</Option>\n</Choose>\n`;
  expect(passagesOf(tree(text)).map(({ layer, kind, text: said }) => [layer, kind, said])).toEqual([
    ['core', 'prose', 'One LDA_4 two.'],
    ['more', 'prose', 'The deep part.'],
    ['core', 'question', 'Which one?'],
    ['core', 'question', 'Yes.'],
    ['core', 'question', 'This'],
    ['core', 'question', 'No.'],
    ['core', 'question', 'That'],
  ]);
});

test('a long sentence is shown with its line and its length', () => {
  const long = `${'word '.repeat(22)}end.`;
  const [problem] = readingProblems('lesson.mdx', tree(`Short.\n\n${long}\n`));
  expect(problem).toMatchObject({ line: 3, says: expect.stringContaining('23 words (20 at most)') });
});

test('a hard text is shown with its hardest sentences', () => {
  const [problem] = readingProblems(
    'lesson.mdx',
    tree('A cat sat.\n\nComputational abstractions communicate understanding considerably.\n'),
  );
  expect(problem?.says).toMatch(/core text reads at grade/);
  expect(problem?.fix).toContain('Computational abstractions');
});

test('a wall of text is found, from where it begins; what is to be done ends it', () => {
  const eighty = 'word '.repeat(80);
  expect(longReads('lesson.mdx', tree(`${eighty}\n\n${eighty}\n`))).toMatchObject([
    { line: 1, says: expect.stringContaining('160 words') },
  ]);
  expect(longReads('lesson.mdx', tree(`${eighty}\n\n<Simulator id="cpu" />\n\n${eighty}\n`))).toEqual([]);
  expect(longReads('lesson.mdx', tree(`${eighty}\n\n<More>\n\n${eighty}\n\n</More>\n`))).toEqual([]);
});
