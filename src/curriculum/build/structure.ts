// The shape of a lesson, as LESSONS asks: what must be there, how much of it, and each word met before it is used.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, attribute } from './mdx.ts';
import { type SourceProblem } from './problem.ts';
import { passagesOf } from './reading.ts';
import type { LessonSource } from './read.ts';
import type { Glossary } from './schema.ts';

/** The least numbers of a finished lesson. */
export const LEAST = { remember: 4, check: 8, exercises: 5, ideas: 3, predicted: 3 } as const;

export function structureProblems(lesson: LessonSource, glossary: Glossary): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const say = (line: number, says: string, fix?: string) =>
    problems.push({ file: lesson.file, line, column: 1, says, ...(fix ? { fix } : {}) });
  if (!lesson.front.draft) {
    counts(lesson, say);
    if (lesson.unit === 'python') pythonCounts(lesson, say);
    longest(lesson, say);
  }
  wordsMet(lesson, glossary, say);
  return problems;
}
type Say = (line: number, says: string, fix?: string) => void;

function counts({ tree, steps, questions }: LessonSource, say: Say): void {
  const kinds = steps.map(({ kind }) => kind);
  if (kinds[0] !== 'remember') say(1, 'The first step is <Step kind="remember">.');
  if (kinds.at(-1) !== 'wrap-up') say(1, 'The last step is <Step kind="wrap-up">.');
  for (const kind of ['question', 'predict', 'play', 'explain', 'check'] as const)
    if (!kinds.includes(kind)) say(1, `There is no step of the kind “${kind}”.`);
  if (elementsOf(tree, 'ICan').length !== 1) say(1, 'There is one <ICan />, in the wrap-up.');
  const [remember] = elementsOf(tree, 'Remember');
  const own = remember
    ? elementsOf(remember, 'Choose', 'Order', 'Match', 'Sort', 'NumberAnswer', 'Label').length
    : 0;
  if (own < LEAST.remember)
    say(remember?.position?.start.line ?? 1, `<Remember> has ${own} questions, and needs ${LEAST.remember}.`);
  const exit = steps.filter(({ kind }) => kind === 'check').flatMap((step) => step.questions);
  if (exit.length < LEAST.check) say(1, `The check has ${exit.length} questions, and needs ${LEAST.check}.`);
  const used = new Set(
    questions.filter(({ question }) => exit.includes(question.id)).map(({ question }) => question.kind),
  );
  if (used.size < 3) say(1, `The check has ${used.size} kinds of question, and needs 3.`);
}

/** A Python lesson is predict, run, investigate, modify, make. */
function pythonCounts({ tree, steps, exercises, folder }: LessonSource, say: Say): void {
  for (const kind of ['modify', 'make'] as const)
    if (!steps.some((step) => step.kind === kind)) say(1, `There is no step of the kind “${kind}”.`);
  if (exercises.length < LEAST.exercises)
    say(1, `There are ${exercises.length} exercises, and ${LEAST.exercises} are needed.`);
  const makes = elementsOf(tree, 'Make');
  if (makes.length !== 1) say(1, 'There is one <Make>, the open task.');
  for (const make of makes) {
    const ideas = elementsOf(make, 'Idea').length;
    if (ideas < LEAST.ideas)
      say(make.position?.start.line ?? 1, `<Make> has ${ideas} ideas, and needs ${LEAST.ideas}.`);
  }
  const predicted = steps.filter(({ kind }) => kind === 'predict').flatMap(({ questions }) => questions);
  if (predicted.length < LEAST.predicted)
    say(1, `The step “predict” has ${predicted.length} questions, and needs ${LEAST.predicted}.`);
  const there = join(folder, 'exercises');
  for (const name of existsSync(there) ? readdirSync(there) : [])
    if (!exercises.includes(name))
      say(1, `exercises/${name}/ is in no <Exercise>.`, `Write <Exercise id="${name}" title="…">.`);
}

/** A quiz can be guessed when the right option is mostly the longest. */
function longest({ questions }: LessonSource, say: Say): void {
  const chosen = questions.flatMap(({ question, answer, element }) =>
    question.kind === 'choose' && answer.kind === 'choose' ? [{ question, answer, element }] : [],
  );
  const guessable = chosen.filter(({ question, answer }) => {
    const size = (key: string) => question.options.find((option) => option.key === key)?.text.length ?? 0;
    return question.options.every(({ key }) => key === answer.right || size(key) < size(answer.right));
  });
  if (chosen.length >= 3 && guessable.length > chosen.length / 2)
    say(
      guessable[0]?.element.position?.start.line ?? 1,
      `In ${guessable.length} of ${chosen.length} questions the right option is the longest.`,
      `Shorten it, or lengthen a wrong one: ${guessable.map(({ question }) => question.id).join(', ')}.`,
    );
}

/** Every new word is met (as <Word>) in or before the step that first uses it, in prose or in a question. */
function wordsMet({ tree, front }: LessonSource, glossary: Glossary, say: Say): void {
  const passages = passagesOf(tree);
  const begins = elementsOf(tree, 'Step').map((step) => step.position?.start.line ?? 1);
  for (const id of front.words) {
    const word = glossary[id]?.word;
    if (word === undefined) continue;
    const met = elementsOf(tree, 'Word').find((one) => attribute(one, 'id') === id)?.position?.start.line;
    if (met === undefined) {
      say(
        1,
        `The new word “${word}” is never met.`,
        `Write <Word id="${id}">${word}</Word> where it is explained.`,
      );
      continue;
    }
    const step = begins.findLast((line) => line <= met) ?? 1;
    const plain = new RegExp(`(?<![\\w-])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\w-])`, 'i');
    const early = passages.find(({ line, text }) => line < step && plain.test(text));
    if (early)
      say(
        early.line,
        `The word “${word}” is used here, and met only in line ${met}.`,
        'Show the thing first, then give it its word; or write <Word> here.',
      );
  }
}
