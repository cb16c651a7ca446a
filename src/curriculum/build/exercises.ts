// Reads the programs and exercises of a lesson: the texts beside it, what the pupil's page may know, and the rest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { puzzleLines } from '../../lib/puzzle-lines.ts';
import type { AnsweredExercise, ExerciseParts, ShownExercise, ShownProgram } from '../exercise.ts';
import { attribute, type Element, elementsOf } from './mdx.ts';
import { mistakeWords } from './mistake-words.ts';
import { suggest } from './problem.ts';
import { richText } from './rich.ts';
import { QUESTION_KINDS } from './vocabulary.ts';

export interface ExerciseSource {
  readonly element: Element;
  readonly shown: ShownExercise;
  readonly parts: ExerciseParts;
  readonly answered: AnsweredExercise;
}
interface Problem {
  readonly says: string;
  readonly fix?: string;
}

const folderOf = (lessonFile: string, id: string): string => join(dirname(lessonFile), 'exercises', id);
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '');

/** What is wrong with the folder of an exercise, or nothing. */
export function exerciseProblems(lessonFile: string, id: string): readonly Problem[] {
  const known = namesIn(join(dirname(lessonFile), 'exercises'));
  if (!known.includes(id))
    return [{ says: `There is no folder exercises/${id}/ beside the lesson.`, fix: suggest(id, known) }];
  const files = namesIn(folderOf(lessonFile, id));
  const missing = ['starter.py', 'solution.py', 'check.py'].filter((file) => !files.includes(file));
  const problems: Problem[] = missing.map((file) => ({ says: `exercises/${id}/ has no ${file}.` }));
  const wrongs = files.filter((file) => file.startsWith('wrong-')).length;
  if (wrongs < 2)
    problems.push({
      says: `exercises/${id}/ has ${wrongs} wrong tries, and needs 2.`,
      fix: 'Write wrong-<mistake>.py for each mistake in check.py.',
    });
  return problems;
}

/** What is wrong with a program that a lesson shows, or nothing. */
export function programProblem(lessonFile: string, name: string): Problem | undefined {
  const known = namesIn(join(dirname(lessonFile), 'programs')).map((file) => file.replace(/\.py$/, ''));
  if (known.includes(name)) return undefined;
  return { says: `There is no file programs/${name}.py beside the lesson.`, fix: suggest(name, known) };
}

/** Every program that a lesson shows, with the element that shows it. */
export function programsOf(tree: Root, file: string): { element: Element; program: ShownProgram }[] {
  return elementsOf(tree, 'Program').map((element) => {
    const name = attribute(element, 'name') ?? '';
    const text = textOf(join(dirname(file), 'programs', `${name}.py`));
    const after = runsAfter(tree, element);
    return { element, program: { name, text, ...(after ? { after } : {}) } };
  });
}

/** The question that a program's Run waits for: the one it names, or with `hidden-run` the last one above it. */
const runsAfter = (tree: Root, program: Element): string | undefined =>
  attribute(program, 'after') ??
  (attribute(program, 'hidden-run') === undefined ? undefined : questionAbove(tree, program));

/** The last question before an element, in the same step. */
export function questionAbove(tree: Root, element: Element): string | undefined {
  const asking = Object.keys(QUESTION_KINDS);
  const step = elementsOf(tree, 'Step').find((one) => elementsOf(one, 'Program').includes(element));
  if (!step) return undefined;
  const all = elementsOf(step, 'Program', ...asking);
  const above = all
    .slice(0, all.indexOf(element))
    .findLast(({ name }) => name !== null && asking.includes(name));
  return above && attribute(above, 'id');
}

/** Every exercise of a lesson, in order. Expects a tree that passed the checks; what is missing becomes ''. */
export function exercisesOf(tree: Root, file: string, lesson: string): ExerciseSource[] {
  return elementsOf(tree, 'Exercise').map((element, at) => {
    const id = attribute(element, 'id') ?? '';
    const title = attribute(element, 'title') ?? '';
    const folder = folderOf(file, id);
    const read = (name: string) => textOf(join(folder, name));
    const wrongs = namesIn(folder).flatMap((name) => /^wrong-(.+)\.py$/.exec(name)?.[1] ?? []);
    const solution = read('solution.py');
    const others =
      attribute(element, 'distractors') === undefined
        ? []
        : wrongs.map((mistake) => read(`wrong-${mistake}.py`));
    const lines = puzzleLines(solution, others, `${lesson}#${id}`);
    const hints = elementsOf(element, 'Hint').map((hint) => richText(hint.children));
    const parsons = attribute(element, 'parsons') !== undefined;
    const check = read('check.py');
    const words = mistakeWords(check);
    const base = { id, title, number: at + 1 };
    return {
      element,
      shown: {
        ...base,
        starter: read('starter.py'),
        hints: hints.length,
        ...(parsons ? { lines } : {}),
      },
      parts: { hints, check, solution, lines },
      answered: {
        ...base,
        hints,
        solution,
        mistakes: wrongs.map((mistake) => ({
          program: read(`wrong-${mistake}.py`),
          says: words.get(mistake)?.says ?? '',
          tryThis: words.get(mistake)?.tryThis ?? '',
        })),
      },
    };
  });
}
