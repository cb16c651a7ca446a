// Each kind of question in a real browser: answered by pointer and by keyboard, replied to, kept, and safe from damage.
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Answers, Question } from '../../curriculum/index.ts';
import { keepEntry, readEntry } from '../../progress/index.ts';
import { LessonContext, type LessonPlace } from '../lesson-context.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { Predict } from './Predict.tsx';

const piece = (text: string) => ({ key: text.toLowerCase(), text });
const CHOOSE: Question = {
  kind: 'choose',
  id: 'c',
  ask: 'Which runs it?',
  number: 1,
  options: [piece('Screen'), piece('CPU')],
};
const NUMBER: Question = { kind: 'number', id: 'n', ask: 'How many?', number: 2, unit: 'boxes' };
const ORDER: Question = {
  kind: 'order',
  id: 'o',
  ask: 'In order?',
  number: 3,
  items: [piece('Execute'), piece('Fetch'), piece('Decode')],
};
const MATCH: Question = {
  kind: 'match',
  id: 'm',
  ask: 'Pairs?',
  number: 4,
  lefts: [piece('In'), piece('Out')],
  pieces: [piece('Beep'), piece('Key')],
};
const LABEL: Question = {
  kind: 'label',
  id: 'l',
  ask: 'Names?',
  number: 5,
  alt: 'A chip',
  svg: '<svg viewBox="0 0 10 10"></svg>',
  spots: [
    { key: 's1', x: 20, y: 50 },
    { key: 's2', x: 80, y: 50 },
  ],
  pieces: [piece('ALU'), piece('RAM')],
};
const SORT: Question = {
  kind: 'sort',
  id: 's',
  ask: 'Computer or not?',
  number: 6,
  bins: [piece('Computer'), piece('Not')],
  things: [piece('Phone'), piece('Lamp'), piece('Toaster')],
};
const both = { right: { says: 'All fit.' }, wrong: { says: 'Look again.', see: 'cpu#steps=3' } };
const ANSWERS: Answers = {
  c: {
    kind: 'choose',
    right: 'cpu',
    replies: { cpu: { says: 'It does.' }, screen: { says: 'Pull its plug.' } },
  },
  n: { kind: 'number', right: 7, reply: { says: 'Seven.' }, replies: { other: { says: 'Count them.' } } },
  o: { kind: 'order', order: ['fetch', 'decode', 'execute'], ...both },
  m: { kind: 'place', slots: { in: 'key', out: 'beep' }, ...both },
  l: { kind: 'place', slots: { s1: 'alu', s2: 'ram' }, ...both },
  s: {
    kind: 'sort',
    bins: { phone: 'computer', lamp: 'not', toaster: 'not' },
    replies: { toaster: { says: 'It only gets hot.' }, lamp: { says: 'It only shines.' } },
    ...both,
  },
  p: { kind: 'predict', did: 'Out came 23.' },
};

// As public/boot.js does: without it the page is one for reading only.
document.documentElement.classList.add('js');

let lessons = 0;
/** A question in a lesson of its own, so that nothing is kept from another test. */
async function ask(question: Question, kept?: unknown, answers = () => Promise.resolve(ANSWERS)) {
  const id = `test/lesson-${++lessons}`;
  const key = `lesson/${id}/answer/${question.id}`;
  if (kept !== undefined) keepEntry(key, kept);
  const place: LessonPlace = {
    id,
    module: { front: { summary: '', aims: [], words: [], wrapUp: '', simulators: [] }, steps: [], drawn: [] },
    current: undefined,
    answers,
    go: () => {},
    show: () => {},
  };
  const drawn =
    question.kind === 'predict' ? <Predict question={question} /> : <AskedQuestion question={question} />;
  const screen = await render(<LessonContext value={place}>{drawn}</LessonContext>);
  return {
    screen,
    check: screen.getByRole('button', { name: 'Check' }),
    kept: () => readEntry(key),
    key: id,
  };
}

test('choose: a wrong try is answered, tries are counted, the right one is kept', async () => {
  const { screen, check, kept } = await ask(CHOOSE);
  await check.click();
  await expect.element(screen.getByText('Choose one first.')).toBeVisible();
  await screen.getByRole('radio', { name: 'Screen' }).click();
  await check.click();
  await expect.element(screen.getByText('Pull its plug.')).toBeVisible();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{ArrowDown}');
  await check.click();
  await expect.element(screen.getByText('It does.')).toBeVisible();
  await expect.element(screen.getByText('2 tries')).toBeVisible();
  expect(kept()).toEqual({ given: 'cpu', right: true, tries: 2 });
});

test('number: Enter checks, and what is no number is asked for again', async () => {
  const { screen, kept } = await ask(NUMBER);
  const field = screen.getByRole('textbox');
  await field.fill(' ');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Type a number first.')).toBeVisible();
  await field.fill('seven');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Type the number in digits, such as 12.')).toBeVisible();
  await field.fill('7');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Seven.')).toBeVisible();
  expect(kept()).toEqual({ given: '7', right: true, tries: 1 });
});

test('order: the arrows move an item, the focus goes along, and each place is marked', async () => {
  const { screen, check, kept } = await ask(ORDER);
  await check.click();
  await expect.element(screen.getByText('0 of 3 fit.')).toBeVisible();
  const down = screen.getByRole('button', { name: 'Move “Execute” down' });
  await down.click();
  await expect.element(down).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await check.click();
  await expect.element(screen.getByText('All fit.')).toBeVisible();
  expect(kept()).toEqual({ given: ['fetch', 'decode', 'execute'], right: true, tries: 2 });
});

test('match: a piece, then its place, by pointer and by keyboard', async () => {
  const { screen, check, kept } = await ask(MATCH);
  await screen.getByRole('button', { name: 'Key', exact: true }).click();
  await screen.getByRole('button', { name: /^In:/ }).click();
  await check.click();
  await expect.element(screen.getByText('Fill every place first.')).toBeVisible();
  screen.getByRole('button', { name: 'Beep', exact: true }).element().focus();
  await userEvent.keyboard('{Enter}');
  screen.getByRole('button', { name: /^Out:/ }).element().focus();
  await userEvent.keyboard(' ');
  await check.click();
  await expect.element(screen.getByText('All fit.')).toBeVisible();
  expect(kept()).toEqual({ given: { in: 'key', out: 'beep' }, right: true, tries: 1 });
});

test('label: a number on the picture can be tapped; a wrong try shows where to look', async () => {
  const { screen, check, kept } = await ask(LABEL);
  const spots = screen.container.querySelectorAll<HTMLElement>('button[aria-hidden]');
  await screen.getByRole('button', { name: 'RAM', exact: true }).click();
  spots[0]?.click();
  await screen.getByRole('button', { name: 'ALU', exact: true }).click();
  spots[1]?.click();
  await check.click();
  await expect.element(screen.getByText('Look again.')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'See it in the simulator' })).toBeVisible();
  expect(kept()).toEqual({ given: { s1: 'ram', s2: 'alu' }, right: false, tries: 1 });
});

test('sort: a thing, then its bin, by pointer and by keyboard; each wrong one is answered', async () => {
  const { screen, check, kept } = await ask(SORT);
  const inside = (bin: string) => screen.getByRole('list', { name: `In ${bin}` });
  await screen.getByRole('button', { name: 'Computer', exact: true }).click();
  await screen.getByRole('button', { name: 'Phone' }).click();
  await screen.getByRole('button', { name: 'Computer: put Phone here' }).click();
  await expect.element(inside('Computer').getByRole('button', { name: 'Phone' })).toBeVisible();
  await check.click();
  await expect.element(screen.getByText('Sort every thing first.')).toBeVisible();
  screen.getByRole('button', { name: 'Lamp' }).element().focus();
  await userEvent.keyboard('{Enter}');
  screen.getByRole('button', { name: 'Not: put Lamp here' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: 'Toaster' })).toHaveFocus();
  await userEvent.keyboard(' ');
  await screen.getByRole('button', { name: 'Computer: put Toaster here' }).click();
  await check.click();
  await expect.element(screen.getByText('2 of 3 fit.')).toBeVisible();
  await expect.element(screen.getByText('It only gets hot.')).toBeVisible();
  expect(screen.getByText('It only shines.').elements()).toEqual([]);
  await inside('Computer').getByRole('button', { name: 'Toaster, not yet' }).click();
  await screen.getByRole('button', { name: 'Not: put Toaster here' }).click();
  await check.click();
  await expect.element(screen.getByText('All fit.')).toBeVisible();
  const given = { phone: 'computer', lamp: 'not', toaster: 'not' };
  expect(kept()).toEqual({ given, right: true, tries: 2 });
});

test('sort: a thing is pulled into a bin, and goes back when it is let go elsewhere', async () => {
  const { screen } = await ask(SORT);
  const phone = screen.getByRole('button', { name: 'Phone' });
  const phoneIn = (list: string) =>
    screen.getByRole('list', { name: list }).getByRole('button', { name: 'Phone' });
  await userEvent.dragAndDrop(phone, screen.getByRole('heading'));
  await expect.element(phoneIn('Things to sort')).toBeVisible();
  await expect.element(phone).toHaveAttribute('aria-pressed', 'false');
  await userEvent.dragAndDrop(phone, screen.getByRole('list', { name: 'In Computer' }));
  await expect.element(phoneIn('In Computer')).toBeVisible();
  await phone.click();
  await expect.element(phone).toHaveAttribute('aria-pressed', 'true');
});

test('predict: no mark; both sides are shown, the machine’s after a look', async () => {
  const { screen } = await ask({
    kind: 'predict',
    id: 'p',
    ask: 'What comes out?',
    number: 6,
    options: [piece('9'), piece('23')],
  });
  await screen.getByRole('radio', { name: '9' }).click();
  await screen.getByRole('button', { name: 'That is my guess' }).click();
  await expect.element(screen.getByText('You said')).toBeVisible();
  await screen.getByRole('button', { name: 'Show what it did' }).click();
  await expect.element(screen.getByText('Out came 23.')).toBeVisible();
});

test('what was kept is there again with its reply; what is damaged is as if it were not there', async () => {
  const again = await ask(CHOOSE, { given: 'screen', right: false, tries: 3 });
  await expect.element(again.screen.getByText('Pull its plug.')).toBeVisible();
  await expect.element(again.screen.getByRole('radio', { name: 'Screen' })).toBeChecked();
  await again.screen.unmount();
  const damaged = await ask(ORDER, { given: { fetch: 7 }, right: 'yes' });
  await expect.element(damaged.screen.getByRole('button', { name: 'Move “Execute” down' })).toBeVisible();
  expect(damaged.screen.getByText(/fit/).elements()).toEqual([]);
});

test('answers that cannot be fetched are a calm sentence, and nothing is lost', async () => {
  const { screen, check, kept } = await ask(NUMBER, undefined, () => Promise.reject(new Error('offline')));
  await screen.getByRole('textbox').fill('7');
  await check.click();
  await expect.element(screen.getByText(/could not be fetched/)).toBeVisible();
  await expect.element(screen.getByRole('textbox')).toHaveValue('7');
  expect(kept()).toBeUndefined();
});
