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

const written: readonly (readonly [program: string, changed: readonly object[]])[] = [
  ['with open("a.txt", "w") as f:\n    f.write("hi")', [{ name: 'a.txt', text: 'hi' }]],
  // left open, as a beginner does
  ['f = open("a.txt", "w")\nf.write("hi")', [{ name: 'a.txt', text: 'hi' }]],
  ['f = open("a.txt", "w")\nf.write("hi")\n1 / 0', [{ name: 'a.txt', text: 'hi' }]],
  ['open("poem.txt", "a").write("!")', [{ name: 'poem.txt', text: 'Roses!' }]],
  ['print(open("poem.txt").read())', []],
  ['open("poem.txt", "w").write("Roses")', []],
  ['import os\nos.remove("poem.txt")', [{ name: 'poem.txt', gone: true }]],
  [
    'import os\nos.mkdir("d")\nfrom pathlib import Path\nPath("d/a.txt").write_text("ü")',
    [{ name: 'd/a.txt', text: 'ü' }],
  ],
  [
    'open("a.bin", "wb").write(bytes(range(256)))',
    [{ name: 'a.bin', says: 'It does not hold text, so it cannot be shown here.' }],
  ],
  [
    'open("a.txt", "w").write("x" * 1_000_000)',
    [{ name: 'a.txt', says: 'It has 1000 thousand bytes: too large to keep. 200 thousand is the most.' }],
  ],
];
test.each(written)('files that change are told: %j', (program, changed) => {
  expect(runs({ 'main.py': program, 'poem.txt': 'Roses' }).changed).toEqual(changed);
});

test('twenty files are kept, and the next are told about', () => {
  const { changed } = runs({
    'main.py': 'for n in range(500):\n    open(f"{n:03}.txt", "w").write("x")',
  });
  expect(changed).toHaveLength(100);
  expect(changed.filter(({ text }) => text === 'x')).toHaveLength(20);
  expect(changed[20]).toEqual({ name: '020.txt', says: 'It is one too many: 20 files are kept.' });
});

test('a program that takes all the memory is told so, in its own line', () => {
  // more than this Python can address; in the browser the limit is lower
  expect(explains({ 'main.py': 'x = []\nx = [0] * (2**30)' })).toMatchObject({
    line: 2,
    says: 'The program asked for more memory than there is.',
  });
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
