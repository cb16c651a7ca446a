import { expect, test } from 'vitest';
import { compileText } from './compile.ts';
import { parseMdx } from './mdx.ts';
import { questionsOf } from './questions.ts';

const setting = { file: '/lessons/01-x/01-y/lesson.mdx', lesson: 'x/y', glossary: {}, misconceptions: {} };
const TEXT = `
<Choose id="q1" ask="Which part?">

\`\`\`
LDA 4
\`\`\`

  <Option right reply="RIGHT-REPLY">The **CPU**</Option>
  <Option misconception="MISCONCEPTION" reply="WRONG-REPLY" see="cpu#SEE">The \`RAM\`</Option>
</Choose>

<NumberAnswer id="q2" ask="How many?" answer="4242" unit="boxes" reply="NUMBER-REPLY">
  <Wrong value="4343" misconception="MISCONCEPTION" reply="OTHER-REPLY" /> <Wrong value="other" misconception="MISCONCEPTION" reply="ANY-REPLY" />
</NumberAnswer>

<Order id="q3" ask="In order?" reply="ORDER-REPLY" misconception="MISCONCEPTION" wrong="ORDER-WRONG">
  <Item>first</Item>
  <Item>second</Item>
  <Item>third</Item>
</Order>

<Match id="q4" ask="Pairs?" reply="MATCH-REPLY" misconception="MISCONCEPTION" wrong="MATCH-WRONG">
  <Pair left="in" right="same" />
  <Pair left="on" right="same" />
  <Pair left="out" right="other" />
</Match>

<Sort id="q5" ask="Where?" bins="Fruit|Not a fruit" reply="SORT-REPLY" misconception="MISCONCEPTION" wrong="SORT-WRONG">
  <Thing in="Fruit">apple</Thing>
  <Thing in="Not a fruit" misconception="MISCONCEPTION" reply="THING-REPLY" see="cpu#SEE">carrot</Thing>
  <Thing in="Fruit" reply="OWN-REPLY">tomato</Thing>
  <Thing in="Not a fruit">stone</Thing>
</Sort>

<Predict id="p1" ask="What comes out?" did="DID-THIS" open="cpu#OPEN">
  <Option>3</Option>
  <Option>7</Option>
</Predict>
`;

test('the pupil’s text holds the questions and none of their answers', async () => {
  const code = await compileText(TEXT, setting);
  for (const asked of [
    'Which part?',
    'The **CPU**',
    'The `RAM`',
    'How many?',
    'boxes',
    'second',
    'Where?',
    'Not a fruit',
    'tomato',
    'What comes out?',
    'LDA 4',
  ])
    expect(code).toContain(asked);
  expect(code).not.toMatch(/REPLY|WRONG|MISCONCEPTION|SEE|OPEN|DID-THIS|4242|4343/);
});

const tree = parseMdx(setting.file, TEXT).tree;
const questions = tree ? questionsOf(tree, setting) : [];

test('questions are numbered, and their answers name the right parts', () => {
  expect(questions.map(({ question }) => [question.number, question.id, question.kind])).toEqual([
    [1, 'q1', 'choose'],
    [2, 'q2', 'number'],
    [3, 'q3', 'order'],
    [4, 'q4', 'match'],
    [5, 'q5', 'sort'],
    [6, 'p1', 'predict'],
  ]);
  const [choose, number, order, match] = questions;
  if (choose?.question.kind === 'choose' && choose.answer.kind === 'choose') {
    const { right } = choose.answer;
    expect(choose.question.options.find(({ key }) => key === right)?.text).toBe('The **CPU**');
  }
  expect(number?.answer).toMatchObject({
    right: 4242,
    replies: { 4343: { says: 'OTHER-REPLY' }, other: { says: 'ANY-REPLY' } },
  });
  if (order?.question.kind === 'order' && order.answer.kind === 'order')
    expect(order.question.items.map(({ key }) => key)).not.toEqual(order.answer.order);
  // two places with the same right piece: it is in the tray once, and right in both
  if (match?.question.kind === 'match')
    expect(match.question.pieces.map(({ text }) => text).sort()).toEqual(['other', 'same']);
});

test('things to sort: the bins as written, each thing’s own bin and reply, and what the teacher reads', () => {
  const sort = questions.find(({ question }) => question.kind === 'sort');
  if (sort?.question.kind !== 'sort' || sort.answer.kind !== 'sort') throw new Error('there is one to sort');
  const { bins, things } = sort.question;
  expect(bins.map(({ text }) => text)).toEqual(['Fruit', 'Not a fruit']);
  const { answer } = sort;
  const sorted = things.map(({ key, text }) => [
    text,
    bins.find((bin) => bin.key === answer.bins[key])?.text,
    answer.replies[key],
  ]);
  expect(new Set(sorted)).toEqual(
    new Set([
      ['apple', 'Fruit', undefined],
      ['carrot', 'Not a fruit', { says: 'THING-REPLY', see: 'cpu#SEE' }],
      ['stone', 'Not a fruit', undefined],
      ['tomato', 'Fruit', { says: 'OWN-REPLY' }],
    ]),
  );
  expect(sort.answered.right).toEqual(['Fruit: apple, tomato', 'Not a fruit: carrot, stone']);
  expect(sort.answered.likely.map(({ says, reply }) => [says, reply])).toEqual([
    ['carrot', 'THING-REPLY'],
    ['', 'SORT-WRONG'],
  ]);
});

test('parts are shuffled the same way every time', () => {
  const again = tree ? questionsOf(tree, setting) : [];
  expect(again.map(({ question }) => question)).toEqual(questions.map(({ question }) => question));
});
