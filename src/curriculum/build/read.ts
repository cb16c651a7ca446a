// Node only. Reads everything under lessons/: units, lessons, words, misconceptions, and what is wrong with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Root } from 'mdast';
import { checkText, type Known } from './check.ts';
import { attribute, elementsOf, parseMdx } from './mdx.ts';
import { type SourceProblem, suggest } from './problem.ts';
import { type QuestionSource, questionsOf } from './questions.ts';
import {
  type Front,
  frontSchema,
  type Glossary,
  glossarySchema,
  type Misconceptions,
  misconceptionsSchema,
  type Unit,
  unitSchema,
} from './schema.ts';
import { readYaml } from './yaml.ts';
import type { StepEntry, StepKind } from '../entry.ts';

export const lessonsFolder = resolve(import.meta.dirname, '../../../lessons');

export interface LessonSource {
  /** 'machine/fetch-decode-execute' */
  readonly id: string;
  readonly unit: string;
  readonly folder: string;
  /** Absolute path of lesson.mdx. */
  readonly file: string;
  readonly teacherFile: string | undefined;
  readonly front: Front;
  readonly tree: Root;
  readonly text: string;
  readonly steps: readonly StepEntry[];
  readonly questions: readonly QuestionSource[];
  /** Ids of its exercises, in the order of the text. */
  readonly exercises: readonly string[];
  /** 'en', and the codes of its translations (lesson.cy.mdx). */
  readonly languages: readonly string[];
}
export interface UnitSource extends Unit {
  readonly id: string;
}
export interface Curriculum {
  readonly units: readonly UnitSource[];
  /** In the order of the year. */
  readonly lessons: readonly LessonSource[];
  readonly glossary: Glossary;
  readonly misconceptions: Misconceptions;
  /** Every file that was read. */
  readonly files: readonly string[];
  readonly problems: readonly SourceProblem[];
}

const NUMBERED = /^\d\d-([a-z0-9-]+)$/;
const numbered = (folder: string): string[] =>
  readdirSync(folder)
    .filter((entry) => NUMBERED.test(entry))
    .sort();
const idOf = (entry: string): string => NUMBERED.exec(entry)?.[1] ?? entry;

/**
 * Reads a folder of lessons.
 * @param options.drafts whether lessons marked `draft: true` are among them
 * @param options.simulators known simulators with their challenges, options.paths pages that links may lead to;
 * without, they are not checked
 */
export function readCurriculum(
  folder = lessonsFolder,
  options: { readonly drafts?: boolean } & Pick<Known, 'simulators' | 'paths'> = {},
): Curriculum {
  const files: string[] = [];
  const problems: SourceProblem[] = [];
  const read = (file: string): string => {
    files.push(file);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const data = <Value>(file: string, schema: Parameters<typeof readYaml<Value>>[2], empty: Value): Value => {
    const text = read(file);
    const { value, problems: found } = readYaml(file, text, schema);
    problems.push(...found);
    return value ?? empty;
  };
  const glossary = data<Glossary>(join(folder, 'glossary.yaml'), glossarySchema, {});
  const misconceptions = data<Misconceptions>(join(folder, 'misconceptions.yaml'), misconceptionsSchema, {});
  const known: Known = {
    glossary,
    misconceptions,
    ...(options.simulators ? { simulators: options.simulators } : {}),
    ...(options.paths ? { paths: options.paths } : {}),
  };

  const units: UnitSource[] = [];
  const lessons: LessonSource[] = [];
  for (const unitEntry of existsSync(folder) ? numbered(folder) : []) {
    const unit = idOf(unitEntry);
    const blank: Unit = { title: unit, summary: '', aliases: [] };
    units.push({ id: unit, ...data(join(folder, unitEntry, 'unit.yaml'), unitSchema, blank) });
    for (const entry of numbered(join(folder, unitEntry))) {
      const file = join(folder, unitEntry, entry, 'lesson.mdx');
      const lesson = readLesson(file, `${unit}/${idOf(entry)}`, read(file), known);
      problems.push(...lesson.problems);
      if (lesson.source && (options.drafts || !lesson.source.front.draft)) lessons.push(lesson.source);
      const teacher = lesson.source?.teacherFile;
      if (teacher) problems.push(...readTeacher(teacher, read(teacher), known));
    }
  }
  return { units, lessons, glossary, misconceptions, files, problems };
}

/** Front matter of a text: the YAML, and the text without it. */
export function frontOf(text: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
}

export function readLesson(
  file: string,
  id: string,
  text: string,
  known: Known,
): { source?: LessonSource; problems: SourceProblem[] } {
  const front = readYaml<Front>(file, frontOf(text), frontSchema, 1);
  const { tree, problems: broken } = parseMdx(file, text);
  const problems = [...front.problems, ...broken];
  if (!tree || !front.value) return { problems };
  problems.push(...checkText(file, tree, 'lesson', known));
  for (const word of front.value.words)
    if (!Object.hasOwn(known.glossary, word))
      problems.push({
        file,
        line: lineOf(text, word),
        column: 1,
        says: `There is no word “${word}” in lessons/glossary.yaml.`,
        fix: suggest(word, Object.keys(known.glossary)),
      });
  const questions = questionsOf(tree, { file, lesson: id, misconceptions: known.misconceptions });
  const folder = dirname(file);
  const teacherFile = join(folder, 'teacher.mdx');
  const source: LessonSource = {
    id,
    unit: id.split('/')[0] ?? '',
    folder,
    file,
    teacherFile: existsSync(teacherFile) ? teacherFile : undefined,
    front: front.value,
    tree,
    text,
    steps: elementsOf(tree, 'Step').map((step) => {
      const stepId = attribute(step, 'id') ?? '';
      return {
        id: stepId,
        kind: (attribute(step, 'kind') ?? 'explain') as StepKind,
        title: attribute(step, 'title') ?? '',
        questions: questions.filter((one) => one.step === stepId).map(({ question }) => question.id),
        exercises: elementsOf(step, 'Exercise').map((element) => attribute(element, 'id') ?? ''),
      };
    }),
    questions,
    exercises: elementsOf(tree, 'Exercise').map((element) => attribute(element, 'id') ?? ''),
    languages: [
      'en',
      ...(existsSync(folder) ? readdirSync(folder) : []).flatMap(
        (name) => /^lesson\.([a-z]{2})\.mdx$/.exec(name)?.[1] ?? [],
      ),
    ],
  };
  return { source, problems };
}

/** What is wrong in a teacher's text. */
export function readTeacher(file: string, text: string, known: Known): readonly SourceProblem[] {
  const { tree, problems } = parseMdx(file, text);
  return tree ? checkText(file, tree, 'teacher', known) : problems;
}

const lineOf = (text: string, word: string): number =>
  Math.max(1, text.split('\n').findIndex((line) => line.includes(word)) + 1);
