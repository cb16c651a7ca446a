// Texts that are only read, in real Python: what is said of them is what a run says, and nothing else happens.
import { beforeAll, expect, test } from 'vitest';
import { type NodeHarness, startNodeHarness } from './build/node-python.ts';
import { explain } from './explain.ts';

let python: NodeHarness;
beforeAll(async () => {
  python = await startNodeHarness();
}, 60_000);

test.each([
  ['a missing colon', 'for n in range(3)\n    print(n)', 1, 'A colon `:` is missing'],
  ['an open bracket', 'x = 1\nprint((1 + 2)', 2, 'never closed'],
  ['an open quotation mark', 'print("Hello)', 1, 'a quotation mark here'],
  ['a line that must be pushed in', 'if True:\nprint(1)', 2, 'must be pushed in'],
  ['tabs and spaces', 'if True:\n        print(1)\n\tprint(2)', 3, 'tabs and others with spaces'],
  ['one = for two', 'x = 1\nif x = 1:\n    pass', 2, 'One `=` puts a value'],
  ['a misspelt word', 'whille True:\n    pass', 1, 'Did you mean `while`'],
  ['what only a whole compilation finds', 'def f():\n    pass\nreturn 5', 3, 'outside every function'],
])('%s', (_, text, line, says) => {
  const { problem, output } = python.lint(text);
  if (!problem) throw new Error('it was read');
  const explanation = explain(problem);
  expect(explanation.says).toContain(says);
  expect(explanation).toMatchObject({ line, file: undefined });
  expect(output).toBe('');
  const { end } = python.run(text);
  expect(end.how === 'problem' && explain(end.problem)).toEqual(explanation);
});

test.each([
  ['nothing', ''],
  ['a program', 'print("Hello")'],
  ['a name that nobody has given', 'print(nobody)'],
  ['a module that is not there', 'import nothing_here'],
  ['a loop without end', 'while True: pass'],
  ['a doubtful text, of which a run would warn', 'x = 1\nif x is 5: print("\\d")'],
])('%s is right, runs not, and prints nothing', (_, text) =>
  expect(python.lint(text)).toEqual({ output: '' }),
);

test('a text that no parser can hold is a problem, and Python lives', () => {
  const { problem } = python.lint(`x = ${'('.repeat(300)}`);
  expect(problem?.type).toBe('SyntaxError');
  expect(python.run('print(1)').output).toBe('1\n');
});

test.each([
  ['a warning', 'x = 1\nprint(x is 5)'],
  ['files', 'import os\nopen("a.txt", "w").close()\nprint(sorted(os.listdir()), __name__, dir())'],
  ['an error in a line', 'x = 1\nprint(x / 0)'],
  ['a module of the pupil’s', 'import helper\nprint(helper.__file__)'],
])('a run is the same after reading: %s', (_, text) => {
  const program = { files: { 'main.py': text, 'helper.py': 'import sys' }, main: 'main.py' };
  const before = python.run(program);
  python.lint('y = "\\d" (', 'main.py');
  python.lint('import broken(', 'helper.py');
  python.lint('print("read")', 'other.py');
  expect(python.run(program)).toEqual(before);
});
