// The editor's help against real Python: each thing is there, and each example runs.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { startNodePython } from '../python/build/node-python.ts';
import { entries, modules } from './help/entries.ts';
import { helpFor, suggestionsFor } from './help/lookup.ts';
import { importsIn, namesIn, ownerBefore } from './help/source.ts';

let run: Awaited<ReturnType<typeof startNodePython>>;
beforeAll(async () => {
  run = await startNodePython();
}, 60_000);
/** Tries each thing by itself, all in one run of Python, and prints last what is not so. */
const TRY_ALL = `
import builtins, json
not_so = []
imports = 'import builtins, ${modules.join(', ')}'
for owner, name, example in json.loads(${JSON.stringify(
  JSON.stringify(entries.map(({ owner, name, example }) => [owner || 'builtins', name, example])),
)}):
    scope = {}
    try:
        exec(imports, scope)
        if not hasattr(eval(owner, scope), name):
            raise AttributeError('is not there')
        exec(example, scope)
    except BaseException as problem:
        not_so.append(f'{owner}.{name}: {problem!r}')
print('not so:', not_so)
`;

describe('in real Python', () => {
  test('everything is there, and its example runs', () => {
    const { end, output } = run(TRY_ALL, Array<string>(entries.length).fill('Ada'));
    expect(output).toMatch(/^not so: \[\]\n$/m);
    expect(end).toEqual({ how: 'finished' });
  });
  test('no name is there twice, and each line is whole', () => {
    expect(new Set(entries.map(({ owner, name }) => `${owner}.${name}`)).size).toBe(entries.length);
    for (const { says, example, name } of entries) {
      expect(says, name).toMatch(/^[A-Z0-9].*\.$/);
      expect(example, name).toContain(name);
    }
  });
});

describe('what a text says', () => {
  test('its names, but no words of strings and comments', () =>
    expect(namesIn('x = "why"  # how\nfor n in range(x): print(n.real)\ny = """a\nb"""\nz')).toEqual([
      'x',
      'n',
      'range',
      'print',
      'y',
      'z',
    ]));
  test('its imports', () => {
    const found = importsIn(
      'import turtle as t, math\nfrom random import randint as r, choice\nfrom time import *\nimport os',
    );
    expect([...found.modules]).toEqual([
      ['t', 'turtle'],
      ['math', 'math'],
    ]);
    expect([...found.names]).toEqual([
      ['r', 'random'],
      ['choice', 'random'],
    ]);
    expect(found.all).toEqual(['time']);
  });
  test.each([
    ['"abc"', 'str'],
    ['x = [1, 2]', 'list'],
    ['names', 'list'],
    ['word', 'str'],
    ['ages', 'dict'],
    ['tina', 'turtle'],
    ['t', 'turtle'],
    ['names[0]', undefined],
    ['nobody', undefined],
  ])('what %s is', (before, owner) =>
    expect(
      ownerBefore(
        'import turtle as t\nnames = []\nword = input()\nages = {"a": 1}\ntina = t.Turtle()\n',
        before,
      ),
    ).toBe(owner),
  );
});

const labels = (text: string, before: string) => suggestionsFor(text, before).map(({ label }) => label);
describe('suggestions', () => {
  test('the program’s own names come first', () => expect(labels('score = 1\nsc', 'sc')[0]).toBe('score'));
  test('after a dot, what belongs to it', () => {
    expect(labels('import random\nrandom.', 'random.')).toContain('randint');
    expect(labels('random.', 'random.')).toEqual([]);
    expect(labels('w = "x"\nw.', 'w.')).toContain('upper');
  });
  test.each([
    ['in a string', 'print("he'],
    ['in a comment', '# pri'],
    ['for a new name', 'def pri'],
    ['for a counter', 'for n'],
  ])('none %s', (_, before) => expect(labels(before, before)).toEqual([]));
  test('no text makes them throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (text, before, from, to) => {
        suggestionsFor(`${text}\n${before}`, before);
        helpFor(text, before, from, from + to);
      }),
    );
  });
});

describe('help', () => {
  test.each([
    ['print(1)', 0, 5, 'print'],
    ['x = random.randint(1, 6)', 11, 18, 'randint'],
    ['x = "print"', 5, 10, undefined],
    ['choice([1])', 0, 6, 'choice'],
    ['max = 3', 0, 3, undefined],
  ])('%s', (line, from, to, name) =>
    expect(helpFor(`import random\nfrom random import choice\n${line}`, line, from, to)?.name).toBe(name),
  );
});
