// The code of the virtual modules: what the pages know of the lessons, cut so that each page loads only its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../draw.ts';
import { draw } from '../draw.ts';
import type { LessonEntry, LessonFront, UnitEntry, WordEntry } from '../entry.ts';
import type { Exercises } from '../exercise.ts';
import type { Answers } from '../question.ts';
import { CODES } from './codes.ts';
import { drawingName } from './compile.ts';
import { inlineFigure } from './figures.ts';
import { exercisesOf } from './exercises.ts';
import { attribute, elementsOf } from './mdx.ts';
import type { Curriculum, LessonSource } from './read.ts';

const path = (file: string): string => JSON.stringify(file.replaceAll('\\', '/'));
const table = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([id, file]) => `${JSON.stringify(id)}: () => import(${file})`).join(',')}}`;
const data = (value: unknown): string => JSON.stringify(value);

/** Name of a virtual module → its code; undefined for a name that is not one of them. */
export function moduleCode(name: string, curriculum: Curriculum, folder: string): string | undefined {
  const { lessons } = curriculum;
  const [, kind = name, id = ''] = /^virtual:([a-z-]+)\/?(.*)$/.exec(name) ?? [];
  const lesson = lessons.find((one) => one.id === id);
  switch (kind) {
    case 'curriculum':
      return `export const lessons = ${data(lessons.map(entryOf))}; export const units = ${data(curriculum.units.map(unitOf))}; export const aliases = ${data(Object.fromEntries(curriculum.units.flatMap(({ aliases }) => aliases.map(({ from, to }) => [from, to]))))};`;
    case 'lesson-chunks':
      return [
        `export const bodies = ${table(lessons.map((one) => [one.id, path(one.file)]))};`,
        `export const answers = ${table(lessons.map((one) => [one.id, data(`virtual:answers/${one.id}`)]))};`,
        `export const exercises = ${table(lessons.filter((one) => one.exercises.length > 0).map((one) => [one.id, data(`virtual:exercises/${one.id}`)]))};`,
        `export const recalls = ${table(lessons.filter((one) => sourcesFor(one, lessons).length > 0).map((one) => [one.id, data(`virtual:recall/${one.id}`)]))};`,
      ].join('\n');
    case 'teacher-chunks': {
      const everybody = join(folder, 'for-teachers.mdx');
      const texts = lessons.flatMap((one) =>
        one.teacherFile ? [[one.id, path(one.teacherFile)] as const] : [],
      );
      return [
        `export const texts = ${table(texts)};`,
        `export const sheets = ${table(lessons.map((one) => [one.id, data(`virtual:sheet/${one.id}`)]))};`,
        `export const forTeachers = ${existsSync(everybody) ? `() => import(${path(everybody)})` : 'undefined'};`,
      ].join('\n');
    }
    case 'glossary':
      return `export const words = ${data(wordsOf(curriculum))};`;
    case 'drawings':
      return lesson && `export const drawings = ${data(drawingsOf(lesson))};`;
    case 'answers':
      return lesson && `export const answers = ${data(answersOf(lesson, lessons))};`;
    case 'exercises':
      return lesson && `export const exercises = ${data(exerciseParts(lesson))};`;
    case 'recall':
      return lesson && `export const sources = ${data(sourcesFor(lesson, lessons))};`;
    case 'sheet':
      return lesson && `export const sheet = ${data(sheetOf(lesson))};`;
    default:
      return undefined;
  }
}

const sourcesOf = ({ tree, file, id }: LessonSource) => exercisesOf(tree, file, id);
const exerciseParts = (lesson: LessonSource): Exercises =>
  Object.fromEntries(sourcesOf(lesson).map(({ shown, parts }) => [shown.id, parts]));

/** The drawings of a lesson's figures by name. */
const drawingsOf = ({ id, file, tree }: LessonSource): Record<string, string> =>
  Object.fromEntries(
    elementsOf(tree, 'Figure').map((figure) => {
      const src = attribute(figure, 'src') ?? '';
      return [drawingName(id, src), inlineFigure(file, src)];
    }),
  );

const entryOf = ({ id, unit, front }: LessonSource): LessonEntry => ({
  id,
  unit,
  title: front.title,
  question: front.question,
  minutes: front.minutes,
});
const unitOf = ({ id, title, summary }: UnitEntry): UnitEntry => ({ id, title, summary });

function wordsOf({ glossary, lessons }: Curriculum): (WordEntry & { lessons: string[] })[] {
  return Object.entries(glossary)
    .map(([id, { word, means, more }]) => ({
      id,
      word,
      means,
      ...(more ? { more } : {}),
      lessons: lessons.filter(({ front }) => front.words.includes(id)).map((lesson) => lesson.id),
    }))
    .sort((a, b) => a.word.localeCompare(b.word, 'en-GB'));
}

/** Appended to a lesson's compiled text. */
export function frontCode(lesson: LessonSource, { lessons, glossary }: Curriculum): string {
  const { front, steps } = lesson;
  const shown: LessonFront = {
    summary: front.summary,
    aims: front.aims,
    wrapUp: front.wrapUp,
    simulators: front.simulators,
    words: front.words.map((id) => ({
      id,
      word: glossary[id]?.word ?? id,
      means: glossary[id]?.means ?? '',
    })),
  };
  const drawn = draw(sourcesFor(lesson, lessons), lesson.id);
  return `\nexport const front = ${data(shown)};\nexport const steps = ${data(steps)};\nexport const drawn = ${data(drawn)};\nconst loadDrawings = () => import(${data(`virtual:drawings/${lesson.id}`)});\n`;
}

/** The lessons 1, 4 and 12 back, with the check questions that can be asked elsewhere. */
export function sourcesFor(lesson: LessonSource, lessons: readonly LessonSource[]): Source[] {
  const at = lessons.indexOf(lesson);
  return [1, 4, 12].flatMap((back) => {
    const earlier = lessons[at - back];
    if (!earlier) return [];
    const checks = new Set(earlier.steps.filter(({ kind }) => kind === 'check').map(({ id }) => id));
    const questions = earlier.questions
      .filter(
        ({ step, question, element }) => checks.has(step) && question.kind !== 'predict' && !hasStem(element),
      )
      .map(({ question }) => ({ ...question, id: `${earlier.id}:${question.id}` }));
    return questions.length > 0 ? [{ back, lesson: earlier.id, questions }] : [];
  });
}
/** Whether a question has text or a listing of its own besides its parts: that cannot travel as data. */
const hasStem = (element: LessonSource['questions'][number]['element']): boolean =>
  (element.children as { type: string }[]).some(
    ({ type }) => type === 'code' || type === 'list' || type === 'table',
  );

function answersOf(lesson: LessonSource, lessons: readonly LessonSource[]): Answers {
  const drawable = sourcesFor(lesson, lessons).map((source) => source.lesson);
  const earlier = lessons.filter(({ id }) => drawable.includes(id));
  return Object.fromEntries([
    ...lesson.questions.map(({ question, answer }) => [question.id, answer]),
    ...earlier.flatMap(({ id, questions }) =>
      questions.map(({ question, answer }) => [`${id}:${question.id}`, answer]),
    ),
  ]);
}

const written = (codes: readonly (keyof typeof CODES)[]) =>
  codes.map((code) => ({ code, says: CODES[code] }));

function sheetOf(lesson: LessonSource): object {
  const { questions, front, steps } = lesson;
  return {
    exercises: sourcesOf(lesson).map(({ answered }) => answered),
    questions: questions.map(({ answered }) => ({
      ...answered,
      step: steps.find(({ id }) => id === answered.step)?.title ?? '',
    })),
    codes: { core: written(front.codes.core), enrichment: written(front.codes.enrichment) },
    aims: front.aims,
    minutes: front.minutes,
  };
}
