// The generator keeps its promise: what it writes passes formatting and the lesson checks, as a draft.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileText } from '../curriculum/build/compile.ts';
import { printed } from '../curriculum/build/problem.ts';
import { readCurriculum } from '../curriculum/build/read.ts';
import { longReads, readingProblems } from '../curriculum/build/reading.ts';
import { structureProblems } from '../curriculum/build/structure.ts';
import { misspellings } from '../../test/support/spelling.ts';
import { make } from './new-lesson.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'new-lesson-'));
cpSync(join(root, 'lessons'), join(copy, 'lessons'), { recursive: true });
cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
const said = [make(copy, 'machine/ram'), make(copy, 'zoo/gb-or-gib'), make(copy, 'python/snakes')];
/** The unit's folder, after the last of those that were there. */
const zoo = readdirSync(join(copy, 'lessons')).find((name) => name.endsWith('-zoo')) ?? '';
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const { lessons, glossary, problems } = readCurriculum(join(copy, 'lessons'), { drafts: true });
const made = lessons.filter(({ id }) => ['machine/ram', 'python/snakes', 'zoo/gb-or-gib'].includes(id));

test('a new lesson, also in a new unit, passes the checks as a draft', async () => {
  expect(made.map(({ id }) => id)).toEqual(['machine/ram', 'python/snakes', 'zoo/gb-or-gib']);
  expect(problems.map(printed)).toEqual([]);
  for (const lesson of made) {
    const found = [
      ...readingProblems(lesson.file, lesson.tree),
      ...longReads(lesson.file, lesson.tree),
      ...structureProblems(lesson, glossary),
    ];
    expect(found.map(printed)).toEqual([]);
  }
  const files = made.flatMap(({ file, teacherFile = '' }) => [file, teacherFile]);
  expect(await misspellings(files)).toEqual([]);
});

test('its text compiles', async () => {
  const [lesson] = made;
  const setting = { file: lesson?.file ?? '', lesson: 'machine/ram', glossary, misconceptions: {} };
  expect(await compileText(lesson?.text ?? '', setting)).toContain('What do you think will happen?');
});

test('a new Python lesson has a program, an exercise and an open task', async () => {
  const lesson = made.find(({ id }) => id === 'python/snakes');
  expect(lesson?.exercises).toEqual(['greet']);
  const setting = { file: lesson?.file ?? '', lesson: 'python/snakes', glossary, misconceptions: {} };
  const code = await compileText(lesson?.text ?? '', setting);
  for (const shown of ['I am a computer.', 'What is your name?', 'A third idea'])
    expect(code).toContain(shown);
  expect(code).not.toContain('Which word holds');
  const finished = lesson && { ...lesson, front: { ...lesson.front, draft: false } };
  expect(finished && structureProblems(finished, glossary).map(({ says }) => says)).toEqual(
    expect.arrayContaining(['There are 1 exercises, and 5 are needed.']),
  );
});

test('it is formatted', () => {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--vcs-enabled=false', '.'];
  const run = () => execFileSync(process.execPath, args, { cwd: copy, stdio: 'pipe', encoding: 'utf8' });
  // Where the formatter has nothing of its own to look at, it says so: that is no complaint.
  try {
    run();
  } catch (error) {
    expect(String((error as { stderr?: string }).stderr)).toMatch(/No files were processed/);
  }
});

test('it is not published, and stands after the others of its unit', () => {
  const published = readCurriculum(join(copy, 'lessons')).lessons.map(({ id }) => id);
  expect(published).not.toContain('machine/ram');
  expect(said[0]).toMatch(/^lessons\/01-machine\/\d\d-ram\/ is there/);
  expect(existsSync(join(copy, 'lessons', zoo, 'unit.yaml'))).toBe(true);
});

test('a finished lesson needs more than the draft has', () => {
  const [lesson] = made;
  if (!lesson) throw new Error('no lesson was made');
  const finished = { ...lesson, front: { ...lesson.front, draft: false } };
  expect(structureProblems(finished, glossary).map(({ says }) => says)).toEqual(
    expect.arrayContaining([
      '<Remember> has 1 questions, and needs 4.',
      'The check has 2 questions, and needs 8.',
    ]),
  );
});

test('it refuses a bad name and what is there already, and changes nothing', () => {
  const before = readFileSync(join(copy, 'lessons', zoo, 'unit.yaml'), 'utf8');
  expect(() => make(copy, 'zoo/gb-or-gib')).toThrow('is there already');
  for (const id of ['ram', 'Machine/ram', 'machine/r am', '../x/y', 'machine/'])
    expect(() => make(copy, id)).toThrow('cannot be');
  expect(readFileSync(join(copy, 'lessons', zoo, 'unit.yaml'), 'utf8')).toBe(before);
});
