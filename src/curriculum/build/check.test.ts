import { expect, test } from 'vitest';
import { checkText, type Known } from './check.ts';
import { parseMdx } from './mdx.ts';
import { printed } from './problem.ts';

const known: Known = {
  glossary: {
    ram: { word: 'RAM', means: 'boxes' },
    cpu: { word: 'CPU', means: 'the part that follows programs' },
  },
  misconceptions: { 'pc-is-a-clock': { says: 'It ticks.', truth: 'It points.', source: 'class' } },
  paths: new Set(['/', '/play/', '/play/cpu/']),
  simulators: { cpu: ['add-two', 'countdown'] },
};
function said(text: string, kind: 'lesson' | 'teacher' = 'lesson'): string {
  const file = '/lessons/01-x/01-y/lesson.mdx';
  const { tree, problems } = parseMdx(file, text);
  return (tree ? checkText(file, tree, kind, known) : problems).map(printed).join('\n');
}
const WRONG = '<Option misconception="pc-is-a-clock" reply="Look.">B</Option>';
const RIGHT = '<Option right reply="Yes.">A</Option>';

const sort = (more: string, bins = 'Fruit|Stone') =>
  `<Sort id="s" ask="?" bins="${bins}" reply="Yes." misconception="pc-is-a-clock" wrong="No.">
<Thing in="Fruit">a</Thing>
<Thing in="Fruit">b</Thing>
<Thing in="Stone" misconception="pc-is-a-clock" reply="No.">c</Thing>
${more}
</Sort>`;

test('a text that keeps the rules has nothing said about it', () => {
  expect(
    said(`<Step id="one" kind="play" title="One">

A <Word id="ram">box</Word>, and [the machine](/play/cpu/). See [above](#one).

<Simulator id="cpu" challenges="add-two, countdown" open="program=HLT" />

<Choose id="q1" ask="Which?">
  ${RIGHT}
  ${WRONG}
</Choose>

${sort('<Thing in="Stone" reply="Hard.">d</Thing>')}

</Step>
`),
  ).toBe('');
});

test.each<[string, string, RegExp]>([
  [
    'a component that is none',
    'Text.\n\n<Stp id="a" kind="play" title="A">\n\nx\n\n</Stp>',
    /:3:1: There is no component <Stp>. Did you mean “Step”/,
  ],
  ['an attribute that is none', '<Word id="ram" colour="red">x</Word>', /no attribute “colour”/],
  ['an attribute that is missing', '<Step kind="play" title="A">\n\nx\n\n</Step>', /<Step> needs id="…"/],
  ['an attribute in braces', '<Word id={1}>x</Word>', /id is given in \{ \}/],
  ['an expression', 'The sum is {1 + 1}.', /Lessons have no \{ \}/],
  ['an import', "import x from 'y'\n\nText.", /no import and no export/],
  ['braces that are no expression', 'A { in the text.', /cannot be read/],
  ['a component left open', '<More>\n\nText.\n', /cannot be read.*<\/Component>/],
  [
    'a kind of step that is none',
    '<Step id="a" kind="game" title="A">\n\nx\n\n</Step>',
    /no kind of step “game”/,
  ],
  [
    'a word that is not in the glossary',
    '<Word id="rom">ROM</Word>',
    /glossary\.yaml called “rom”. Did you mean “ram”/,
  ],
  [
    'a misconception that is none',
    `<Choose id="q" ask="?">\n${RIGHT}\n<Option misconception="pc-is-clock" reply="No.">B</Option>\n</Choose>`,
    /:3:1: There is no misconception “pc-is-clock”. Did you mean “pc-is-a-clock”/,
  ],
  [
    'a wrong option without its misconception',
    `<Choose id="q" ask="?">\n${RIGHT}\n<Option reply="No.">B</Option>\n</Choose>`,
    /carries the misconception/,
  ],
  [
    'an option without a reply',
    `<Choose id="q" ask="?">\n<Option right>A</Option>\n${WRONG}\n</Choose>`,
    /Every option has a reply/,
  ],
  ['two right options', `<Choose id="q" ask="?">\n${RIGHT}\n${RIGHT}\n</Choose>`, /has 2 right options/],
  [
    'a right prediction',
    '<Predict id="p" ask="?" did="It did.">\n<Option right>A</Option>\n<Option>B</Option>\n</Predict>',
    /a guess is never a mark/,
  ],
  [
    'an option elsewhere',
    '<More>\n<Option right reply="x">A</Option>\n</More>',
    /stands directly in <Choose> or <Predict> only/,
  ],
  [
    'too short an order',
    '<Order id="o" ask="?" reply="Yes." misconception="pc-is-a-clock" wrong="No.">\n<Item>a</Item>\n<Item>b</Item>\n</Order>',
    /needs 3 or more <Item>/,
  ],
  [
    'a bin that is none',
    sort('<Thing in="Fruits">d</Thing>'),
    /no bin called “Fruits”. Did you mean “Fruit”/,
  ],
  ['a thing twice', sort('<Thing in="Fruit">a</Thing>'), /The thing “a” is there twice/],
  ['too few things', sort(''), /needs 4 or more <Thing>/],
  [
    'a bin that nothing goes into',
    sort('<Thing in="Fruit">d</Thing>', 'Fruit|Stone|Other'),
    /Nothing goes into the bin “Other”/,
  ],
  ['one bin only', sort('<Thing in="Fruit">d</Thing>', 'Fruit|Fruit'), /two or more different bins/],
  [
    'a thing with a misconception and no reply',
    sort('<Thing in="Fruit" misconception="pc-is-a-clock">d</Thing>'),
    /has a reply too/,
  ],
  ['a thing elsewhere', '<More>\n<Thing in="Fruit">a</Thing>\n</More>', /stands directly in <Sort> only/],
  [
    'a number that is none',
    '<NumberAnswer id="n" ask="?" answer="four" reply="Yes.">\n<Wrong value="other" misconception="pc-is-a-clock" reply="No." />\n</NumberAnswer>',
    /answer is a number/,
  ],
  [
    'numbers without an answer to the rest',
    '<NumberAnswer id="n" ask="?" answer="4" reply="Yes.">\n<Wrong value="5" misconception="pc-is-a-clock" reply="No." />\n</NumberAnswer>',
    /value="other"/,
  ],
  [
    'an id twice',
    `<Predict id="p" ask="?" did="x">\n<Option>A</Option>\n<Option>B</Option>\n</Predict>\n\n<Predict id="p" ask="?" did="x">\n<Option>A</Option>\n<Option>B</Option>\n</Predict>`,
    /:6:1: The id “p” is there twice/,
  ],
  ['a figure that is not there', '<Figure src="figures/none.svg" alt="x" />', /no file figures\/none\.svg/],
  ['a figure without words for it', '<Figure src="figures/none.svg" />', /needs alt="…"/],
  ['a picture of Markdown', '![x](y.png)', /A picture is a <Figure>/],
  ['a link to nowhere', '[here](/play/gpu/)', /no page \/play\/gpu\/. Did you mean “\/play\/cpu\/”/],
  ['a link to a step that is not there', '[here](#two)', /no step #two/],
  ['a relative link', '[here](../other/)', /leads nowhere/],
  ['a simulator that is none', '<Simulator id="gpu" />', /no simulator “gpu”. Did you mean “cpu”/],
  [
    'a challenge that is none',
    '<Simulator id="cpu" challenges="add-tow" />',
    /no challenge “add-tow”. Did you mean “add-two”/,
  ],
  ['a teacher’s component in a lesson', '<Answers />', /stands in the teacher’s text only/],
])('%s', (_, text, says) => expect(said(text)).toMatch(says));

test('a lesson’s component in the teacher’s text', () => {
  expect(said('<ICan />', 'teacher')).toMatch(/stands in the lesson only/);
  expect(said('<Answers />\n\n<ChallengeAnswers simulator="cpu" challenges="add-two" />', 'teacher')).toBe(
    '',
  );
});
