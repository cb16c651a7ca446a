// Every exercise in real Python: the starter is not done yet, the solution is, and each mistake that its author foresaw
// is answered by the words for it. Every program that a lesson shows runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mistakeWords } from '../src/curriculum/build/mistake-words.ts';
import { sentencesOf, wordsOf } from '../src/curriculum/build/reading.ts';
import { lessonsFolder } from '../src/curriculum/build/read.ts';
import { type NodeHarness, startNodeHarness } from '../src/python/build/node-python.ts';
import type { Report } from '../src/python/checking/report.ts';

let python: NodeHarness;
beforeAll(async () => {
  python = await startNodeHarness();
}, 120_000);

const root = join(import.meta.dirname, '..');
const named = (path: string): string => relative(root, path).replaceAll('\\', '/');
const lessonFolders = readdirSync(lessonsFolder, { withFileTypes: true })
  .filter((unit) => unit.isDirectory())
  .flatMap((unit) =>
    readdirSync(join(lessonsFolder, unit.name), { withFileTypes: true })
      .filter((lesson) => lesson.isDirectory())
      .map((lesson) => join(lessonsFolder, unit.name, lesson.name)),
  );
const within = (folder: string, kind: string): string[] => {
  const inside = join(folder, kind);
  return existsSync(inside) ? readdirSync(inside).map((name) => join(inside, name)) : [];
};
const read = (...parts: string[]): string => {
  const file = join(...parts);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

const template = join(root, 'src/build/templates/python-lesson');
const exercises = [...lessonFolders, template].flatMap((folder) => within(folder, 'exercises'));
const programs = lessonFolders
  .flatMap((folder) => within(folder, 'programs'))
  .filter((path) => path.endsWith('.py'));

/** Longest sentence of a message, in words: it is read with a wrong program in mind. */
const LONGEST = 18;

function check(folder: string, file: string): Report {
  const report = python.check(
    read(folder, file),
    read(folder, 'check.py'),
    read(folder, 'solution.py'),
    named(join(folder, 'check.py')),
  );
  if (report.verdict === 'broken') throw new Error(`${report.file}:${report.line}: ${report.says}`);
  return report;
}

/** What a report comes to, in few words: an assertion that fails says what the program did. */
function shortly(report: Report): object {
  const { verdict } = report;
  if (verdict === 'mistake') return { verdict, mistake: report.mistake };
  if (verdict === 'must') return { verdict, says: report.says };
  if (verdict === 'right') return { verdict };
  const examples = report.examples
    .filter((one) => one.verdict !== 'right')
    .map(({ types, wants, missing, got, problem }) => ({
      types,
      ...(wants ? { wants } : {}),
      ...(missing.length > 0 ? { missing } : {}),
      got,
      ...(problem ? { problem: problem.original } : {}),
    }));
  return { verdict, examples };
}

describe.each(exercises.map((folder): [string, string] => [named(folder), folder]))('%s', (_, folder) => {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const wrongs = files.flatMap((file) => /^wrong-(.+)\.py$/.exec(file)?.[1] ?? []);
  test('has its files, and at least two wrong tries', () => {
    expect(files).toEqual(expect.arrayContaining(['check.py', 'solution.py', 'starter.py']));
    const known = /^(?:check|solution|starter|wrong-[a-z0-9-]+)\.py$/;
    expect(files.filter((file) => !known.test(file) && file !== '__pycache__')).toEqual([]);
    expect(wrongs.length).toBeGreaterThanOrEqual(2);
  });
  test('the starter is not done yet', () => {
    expect(shortly(check(folder, 'starter.py'))).not.toEqual({ verdict: 'right' });
  });
  test('the solution is right', () => {
    expect(shortly(check(folder, 'solution.py'))).toEqual({ verdict: 'right' });
  });
  test.each(wrongs)('wrong-%s is answered by the words for it', (mistake) => {
    expect(shortly(check(folder, `wrong-${mistake}.py`))).toEqual({ verdict: 'mistake', mistake });
  });
  test('each mistake has its wrong try, and all words are plain', () => {
    const { mistakes, musts } = check(folder, 'solution.py');
    expect(mistakes.filter((mistake) => !wrongs.includes(mistake))).toEqual([]);
    const written = mistakeWords(read(folder, 'check.py'));
    const words = wrongs.flatMap((mistake) => {
      const report = check(folder, `wrong-${mistake}.py`);
      if (report.verdict !== 'mistake') return [];
      const { says, tryThis } = report;
      // The teacher's page reads them without running the check.
      expect(written.get(mistake)).toEqual({ says, tryThis });
      return [says, tryThis];
    });
    const said = [...words, ...musts.flatMap(({ says, tryThis }) => [says, tryThis])];
    expect(said.filter((text) => !/[.!?]$/.test(text.trim()))).toEqual([]);
    const long = said.flatMap((text) => sentencesOf(text)).filter((one) => wordsOf(one).length > LONGEST);
    expect(long).toEqual([]);
    // Code is between backticks; without it the words are a child's.
    const prose = said.map((text) => text.replaceAll(/`[^`]*`/g, ''));
    expect(
      prose.filter((text) => /[_=(){}[\]]|\w+Error|\b(?:exception|syntax|invalid)\b/i.test(text)),
    ).toEqual([]);
  });
});

describe.skipIf(programs.length === 0)('programs', () => {
  // What its name begins with says what a program is there to show: a mistake of Python's own, or a loop without end.
  test.each(programs.map((path): [string, string] => [named(path), path]))('%s runs', (_, path) => {
    const [expected = 'right'] = /^(?:broken|endless)(?=-)/.exec(basename(path)) ?? [];
    const { examples } = python.check(read(path), RUN_ONLY, '', 'check.py');
    const [untyped, typed] = examples;
    const ends = { broken: ['problem'], endless: ['endless', 'asks-more'], right: ['right', 'asks-more'] }[
      expected
    ];
    for (const { verdict, problem } of [untyped, typed].flatMap((one) => one ?? []))
      expect(ends, problem?.original ?? '').toContain(verdict);
  });
});
/** Nothing typed, and figures typed for as long as it asks. */
const RUN_ONLY = `from check import example\nexample()\nexample(types=['7'] * 60)\n`;
