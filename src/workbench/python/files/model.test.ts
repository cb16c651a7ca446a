import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWarning } from './library-names.ts';
import {
  canRemove,
  freeName,
  nameProblem,
  oneFile,
  readProgram,
  renamed,
  textOf,
  withFile,
  without,
} from './model.ts';

const two = withFile(oneFile('a'), 'shapes.py', 'b');

describe('names', () => {
  test.each([
    ['shapes.py', undefined],
    ['con.py', 'Windows'],
    ['my_shapes2.py', undefined],
    ['größe.py', undefined],
    ['words of mine.txt', undefined],
    ['high-scores.csv', undefined],
    ['', 'Give the file a name'],
    ['shapes', 'End the name with .py'],
    ['shapes.exe', 'End the name with .py'],
    ['2shapes.py', 'begins with a letter'],
    ['my shapes.py', 'no spaces'],
    ['my-shapes.py', 'letters, digits or _'],
    ['.py', 'begins with a letter'],
    ['for.py', 'a word of Python itself'],
    ['../x.txt', 'letters, digits, spaces'],
    ['a/b.py', 'begins with a letter'],
    [`${'x'.repeat(40)}.py`, 'too long'],
    ['main.py', 'already'],
    ['MAIN.py', 'already'],
  ])('%j', (name, says) => {
    const problem = nameProblem(name, oneFile(''));
    if (says === undefined) expect(problem).toBeUndefined();
    else expect(problem).toContain(says);
  });
  test('a file may keep its own name', () => expect(nameProblem('main.py', two, 'main.py')).toBeUndefined());
  test('twenty are the most', () => {
    const full = Array.from({ length: 19 }, (_, n) => `f${n}.py`).reduce(
      (p, n) => withFile(p, n, ''),
      oneFile(''),
    );
    expect(nameProblem('one_more.py', full)).toContain('20 files');
    expect(nameProblem('other.py', full, 'f1.py')).toBeUndefined();
  });
  test.each([
    ['random.py', 'import random'],
    ['turtle.py', 'import turtle'],
    ['shapes.py', undefined],
    ['random.txt', undefined],
  ])('a library’s name is warned of: %s', (name, says) => {
    if (says === undefined) expect(nameWarning(name)).toBeUndefined();
    else expect(nameWarning(name)).toContain(says);
  });
  test('a free name', () => {
    expect(freeName('new.py', two)).toBe('new.py');
    expect(freeName('shapes.py', withFile(two, 'shapes_2.py', ''))).toBe('shapes_3.py');
  });
});

describe('files', () => {
  test('a renamed file keeps its place and still runs', () =>
    expect(renamed(two, 'main.py', 'art.py')).toEqual({
      files: { 'art.py': 'a', 'shapes.py': 'b' },
      main: 'art.py',
    }));
  test('the one that runs may become words, if another can run', () =>
    expect(renamed(two, 'main.py', 'main.txt').main).toBe('shapes.py'));
  test('the last Python file stays', () => {
    expect(canRemove(oneFile('a'), 'main.py')).toBe(false);
    expect(renamed(oneFile('a'), 'main.py', 'main.txt')).toEqual(oneFile('a'));
    expect(without(two, 'main.py')).toEqual({ files: { 'shapes.py': 'b' }, main: 'shapes.py' });
  });
  test('no name reaches behind the files', () => {
    expect(textOf(two, 'toString')).toBeUndefined();
    expect(textOf(two, '__proto__')).toBeUndefined();
  });
});

describe('reading what is kept', () => {
  test.each([
    ['the one text of earlier days', 'print(1)', oneFile('print(1)')],
    ['several files', two, two],
    [
      'a main that is not there',
      { files: { 'a.py': 'x' }, main: 'b.py' },
      { files: { 'a.py': 'x' }, main: 'a.py' },
    ],
    [
      'a name that is not allowed',
      { files: { '/etc/x.py': '', 'a.py': 'x' }, main: 'a.py' },
      { files: { 'a.py': 'x' }, main: 'a.py' },
    ],
    ['no Python', { files: { 'a.txt': 'x' }, main: 'a.txt' }, undefined],
    ['nothing', undefined, undefined],
    ['a number', 5, undefined],
    ['a list', [1], undefined],
  ])('%s', (_, kept, expected) => expect(readProgram(kept)).toEqual(expected));
  test('nothing makes it throw, and what it reads it reads again', () => {
    const files = fc.dictionary(
      fc.oneof(fc.constantFrom('a.py', 'b.txt', 'main.py'), fc.string()),
      fc.string(),
    );
    const kept = fc.oneof(
      fc.jsonValue(),
      fc.record({ files, main: fc.oneof(fc.constant('a.py'), fc.string()) }),
    );
    fc.assert(
      fc.property(kept, (value) => {
        const read = readProgram(value);
        if (read) expect(readProgram(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });
});
