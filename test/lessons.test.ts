// Every lesson is checked like code: its data, its components, what it refers to, how it reads, how it is spelled.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { routes } from '../src/app/routes.tsx';
import { checkText } from '../src/curriculum/build/check.ts';
import { parseMdx } from '../src/curriculum/build/mdx.ts';
import { printed, type SourceProblem } from '../src/curriculum/build/problem.ts';
import { publicCurriculum, publicJsonSchema } from '../src/curriculum/build/public.ts';
import { type LessonSource, lessonsFolder, readCurriculum } from '../src/curriculum/build/read.ts';
import { longReads, readingProblems } from '../src/curriculum/build/reading.ts';
import { structureProblems } from '../src/curriculum/build/structure.ts';
import { simulators } from '../src/simulators/registry.ts';
import { misspellings } from './support/spelling.ts';

const known = {
  paths: new Set(routes.map(({ path }) => `/${path}`)),
  simulators: Object.fromEntries(
    await Promise.all(
      simulators.map(async ({ id, loadAbout }) => [id, (await loadAbout()).challengeIds] as const),
    ),
  ),
};
const curriculum = readCurriculum(lessonsFolder, { drafts: true, ...known });
const { glossary, misconceptions } = curriculum;
const inWords = (problems: readonly SourceProblem[]): string[] => problems.map(printed);

test('data, components, words, misconceptions, figures and links of every lesson are in order', () => {
  expect(inWords(curriculum.problems)).toEqual([]);
  expect(curriculum.lessons.length).toBeGreaterThan(0);
});

describe.each(curriculum.lessons.map((lesson): [string, LessonSource] => [lesson.id, lesson]))(
  '%s',
  (_, lesson) => {
    test('reads at age 9 or below, and 12 to 13 in More', () => {
      expect(inWords(readingProblems(lesson.file, lesson.tree))).toEqual([]);
    });
    test('has at most 150 words between two things to do', () => {
      expect(inWords(longReads(lesson.file, lesson.tree))).toEqual([]);
    });
    test('has the shape of a lesson, and uses no word before it is met', () => {
      expect(inWords(structureProblems(lesson, glossary))).toEqual([]);
    });
    test('asks for simulators and challenges that exist', () => {
      for (const { id, challenges } of lesson.front.simulators) {
        expect(Object.keys(known.simulators)).toContain(id);
        expect(known.simulators[id]).toEqual(expect.arrayContaining(challenges));
      }
    });
    test('has a teacher’s text with all its answers', () => {
      if (lesson.front.draft) return;
      const text = lesson.teacherFile ? readFileSync(lesson.teacherFile, 'utf8') : '';
      expect(text).toContain('<Answers />');
      for (const { id, challenges } of lesson.front.simulators)
        if (challenges.length > 0) expect(text).toContain(`<ChallengeAnswers simulator="${id}"`);
    });
  },
);

const loose = readdirSync(lessonsFolder).filter((name) => name.endsWith('.mdx'));
test.each(loose)('%s keeps to the vocabulary, and its links lead somewhere', (name) => {
  const file = join(lessonsFolder, name);
  const { tree, problems } = parseMdx(file, readFileSync(file, 'utf8'));
  const found = tree ? checkText(file, tree, 'teacher', { glossary, misconceptions, ...known }) : problems;
  expect(inWords(found)).toEqual([]);
});

const canary = mkdtempSync(join(tmpdir(), 'spelling-'));
afterAll(() => rmSync(canary, { recursive: true, force: true }));
test('every text is spelled in British English, and the check still bites', async () => {
  const american = join(canary, 'american.mdx');
  writeFileSync(american, 'The color of a behaviour we recognize in the center.\n');
  const found = await misspellings([
    join(lessonsFolder, '**/*.mdx'),
    join(lessonsFolder, '*.yaml'),
    join(lessonsFolder, '*/unit.yaml'),
    american,
  ]);
  const ours = found.filter(({ file }) => !file.endsWith('american.mdx'));
  expect(ours.map(({ file, line, word }) => `${file}:${line} ${word}`)).toEqual([]);
  expect(found.filter((one) => !ours.includes(one)).map(({ word }) => word)).toEqual([
    'color',
    'recognize',
    'center',
  ]);
});

test('curriculum.json is what its schema says', () => {
  const data: unknown = JSON.parse(JSON.stringify(publicCurriculum(readCurriculum())));
  const schema = z.fromJSONSchema(publicJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
  expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  expect(schema.safeParse({ ...(data as object), lessons: [{ id: 'No Id' }] }).success).toBe(false);
});

test('a draft is in no index', () => {
  const published = readCurriculum().lessons.map(({ id }) => id);
  const drafts = curriculum.lessons.filter(({ front }) => front.draft).map(({ id }) => id);
  expect(published.filter((id) => drafts.includes(id))).toEqual([]);
});
