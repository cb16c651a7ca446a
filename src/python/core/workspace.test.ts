// Programs of several files, in real Python.
import { beforeAll, expect, test } from 'vitest';
import { type RunInNode, startNodePython } from '../build/node-python.ts';
import { explain } from '../explain.ts';

let run: RunInNode;
beforeAll(async () => {
  run = await startNodePython();
}, 60_000);

/** Runs the first of the files. */
function runs(files: Readonly<Record<string, string>>, inputs: readonly string[] = []) {
  return run({ files, main: Object.keys(files)[0] ?? '' }, inputs);
}
/** The plain words for what went wrong. */
function explains(files: Readonly<Record<string, string>>) {
  const { end } = runs(files);
  if (end.how !== 'problem') throw new Error(`the program ${end.how}`);
  return explain(end.problem);
}

test('a file imports another, in every way there is', () => {
  const greet = 'name = "Ada"\ndef greet():\n    print("Hello,", name)';
  expect(runs({ 'main.py': 'import greet\ngreet.greet()', 'greet.py': greet }).output).toBe('Hello, Ada\n');
  expect(runs({ 'a.py': 'from greet import *\ngreet()', 'greet.py': greet }).output).toBe('Hello, Ada\n');
  expect(
    runs({
      'main.py': 'import tools.greet as g\ng.greet()',
      'tools/greet.py': greet,
      'tools/__init__.py': '',
    }).output,
  ).toBe('Hello, Ada\n');
});

test('what was imported is forgotten between runs, also when it has gone', () => {
  const main = 'import box\nprint(box.what)';
  expect(runs({ 'main.py': main, 'box.py': 'what = 1' }).output).toBe('1\n');
  expect(runs({ 'main.py': main, 'box.py': 'what = 2' }).output).toBe('2\n');
  expect(explains({ 'main.py': main })).toMatchObject({
    line: 1,
    says: expect.stringContaining('box') as unknown,
  });
});

test('a problem in another file names the file, in the main file it does not', () => {
  const helper = 'def half(x):\n    return x / 0';
  const problem = explains({ 'main.py': 'import helper\nhelper.half(3)', 'helper.py': helper });
  expect(problem).toMatchObject({ file: 'helper.py', line: 2, columns: [11, 16] });
  expect(problem.original).toContain('File "main.py", line 2');
  expect(problem.original).toContain('File "helper.py", line 2');
  expect(explains({ 'main.py': '1 / 0', 'helper.py': helper }).file).toBeUndefined();
});

test('a mistake of spelling in another file is found there', () => {
  const problem = explains({ 'main.py': 'import helper', 'helper.py': 'x = 1\nwhille x:\n    pass' });
  expect(problem).toMatchObject({ file: 'helper.py', line: 2 });
  expect(problem.says).toContain('Did you mean `while`');
});

test('a misspelt file is found by its name', () => {
  expect(explains({ 'main.py': 'import hepler', 'helper.py': '' }).says).toContain('`helper`');
});

const namesakes: readonly (readonly [title: string, files: Record<string, string>])[] = [
  ['its own name', { 'random.py': 'import random\nprint(random.randint(1, 6))' }],
  ['import', { 'main.py': 'import random\nprint(random.randint(1, 6))', 'random.py': 'x = 1' }],
  ['from … import', { 'main.py': 'from random import randint', 'random.py': 'x = 1' }],
  ['through another module', { 'main.py': 'import secrets', 'random.py': 'x = 1' }],
  ['below it', { 'main.py': 'import json.decoder', 'json.py': 'x = 1' }],
  ['one that cannot be hidden', { 'main.py': 'import time\ntime.say_hello()', 'time.py': '' }],
];
test.each(namesakes)('a file that hides a library module gets a plain sentence: %s', (_, files) => {
  const file = Object.keys(files).at(-1);
  expect(explains(files)).toMatchObject({
    says: `Your file \`${file}\` has the same name as a module that comes with Python, and the two get mixed up.`,
    tryThis: `Give your file a name of its own, such as \`my_${file}\`.`,
  });
});

test('…and spoils nothing for the next run', () => {
  runs({ 'main.py': 'import random, statistics', 'random.py': 'Random = randint = seed = 1' });
  expect(runs({ 'main.py': 'import random\nprint(1 <= random.randint(1, 6) <= 6)' }).output).toBe('True\n');
});

test('a hidden module that nobody misses is no problem', () => {
  expect(runs({ 'main.py': 'import queue\nprint(queue.first)', 'queue.py': 'first = "Ada"' }).output).toBe(
    'Ada\n',
  );
});

test('files that import each other get a plain sentence', () => {
  const files = { 'main.py': 'import a', 'a.py': 'from b import y\nx = 1', 'b.py': 'from a import x\ny = 1' };
  expect(explains(files)).toMatchObject({
    file: 'b.py',
    says: expect.stringContaining('two files import each other') as unknown,
  });
});

test('a program finds its files, and the folder is empty of the last program’s', () => {
  const main = 'import os\nprint(open("poem.txt").read(), sorted(os.listdir()))';
  expect(runs({ 'main.py': main, 'poem.txt': 'Roses' }).output).toBe("Roses ['main.py', 'poem.txt']\n");
  const kept = runs({ 'main.py': 'import os\nopen("x.txt", "w").close()\nos.mkdir("d")\nos.chdir("d")' });
  expect(kept.end.how).toBe('finished');
  expect(runs({ 'main.py': 'import os\nprint(os.listdir())' }).output).toBe("['main.py']\n");
});

test('the device channel: what is sent, and events in their turn', () => {
  const program = `import _host
_host.send('turtle', 'hello')
print(_host.wait(100))
print(_host.poll())
print(_host.wait(100))`;
  const { output, sent } = run(
    program,
    [],
    [
      ['turtle', 'key a'],
      ['turtle', 'click'],
    ],
  );
  expect(sent).toEqual([['turtle', 'hello']]);
  expect(output).toBe("[('turtle', 'key a')]\n[('turtle', 'click')]\n[]\n");
});

test('a program that waits for ever is stopped', () => {
  expect(run('import _host\nwhile True:\n    _host.wait(10)').end).toEqual({ how: 'stopped' });
});
