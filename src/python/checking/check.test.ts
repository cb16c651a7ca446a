// The checks themselves, in real Python: what counts as printed, what stops, and what an author is told.
import { beforeAll, expect, test } from 'vitest';
import { type NodeHarness, startNodeHarness } from '../build/node-python.ts';
import type { Report } from './report.ts';

let python: NodeHarness;
beforeAll(async () => {
  python = await startNodeHarness();
}, 120_000);

const IMPORT = 'from check import example, mistake, must, program';
const hold = (program: string, ...check: string[]): Report =>
  python.check(program, [IMPORT, ...check].join('\n'), '', 'lessons/x/check.py');
const first = (report: Report) => report.examples[0];

const HELLO = "example(types=['Ada'], prints=['Hello, Ada!'])";
test.each<[what: string, program: string, check: string, verdict: string]>([
  ['a prompt is not compared', 'n = input("Who?\\n> ")\nprint(f"Hello, {n}!")', HELLO, 'right'],
  ['nor is one that print began', 'print("Who?", end=" ")\nprint(f"Hello, {input()}!")', HELLO, 'right'],
  ['spaces and blank lines at ends are forgiven', 'print("a  ")\nprint()', "example(prints=['a'])", 'right'],
  ['spaces inside are not', 'print("a  b")', "example(prints=['a b'])", 'different'],
  ['a missing line', 'print("a")', "example(prints=['a', 'b'])", 'different'],
  ['lines that are among others', 'print(1)\nprint(2)\nprint(3)', "example(includes=['2'])", 'right'],
  ['lines that are not', 'print(1)\nprint(3)', "example(includes=['2'])", 'different'],
  ['the program waits for more', 'input()\ninput()', "example(types=['1'], prints=[])", 'asks-more'],
  ['a loop without end', 'while True: pass', 'example(prints=[])', 'endless'],
  [
    'a loop without end that catches everything',
    'while True:\n  try:\n    pass\n  except:\n    pass',
    'example(prints=[])',
    'endless',
  ],
  ['a loop that prints without end', 'while True:\n  print("a" * 1000)', 'example(prints=[])', 'endless'],
  ['recursion without end', 'def f(): f()\nf()', 'example(prints=[])', 'problem'],
  ['sleep costs nothing', 'import time\ntime.sleep(10000)\nprint(1)', "example(prints=['1'])", 'right'],
  ['leaving early', 'print(1)\nexit()\nprint(2)', "example(prints=['1'])", 'right'],
  ['a program that cannot be read', 'print("Hello)', 'example(prints=[])', 'problem'],
  ['something asked for is not there', 'print(1)', "example(prints=['1'])\nmust(False, 'A.', 'B.')", 'must'],
  [
    'asked of each run',
    'x = 3\nprint(x)',
    "example(prints=['3'])\nmust(lambda run: run.names['x'] == 3, 'A.', 'B.')",
    'right',
  ],
])('%s', (_, program, check, verdict) => {
  expect(hold(program, check).verdict).toBe(verdict);
});

test('the same seed throws the same dice, and one run leaves nothing to the next', () => {
  const dice = 'import random\nprint(random.randint(1, 10 ** 9))';
  const report = hold(dice, 'example(prints=[], seed=1)', 'example(prints=[], seed=1)');
  const [a, b] = report.examples;
  expect(a?.got).toEqual(b?.got);
  const spoils = 'import builtins\nbuiltins.print = None\nimport sys\nsys.stdout = None';
  expect(hold(spoils, 'example()', 'example()').verdict).toBe('right');
  expect(python.run('print(1)').output).toBe('1\n');
});

test('a mistake comes before all else, and looks at what the program did', () => {
  const mistake = "mistake('name', lambda run: run.prints[0] == 'name', 'You printed the word.', 'Look.')";
  expect(hold('print("name")', HELLO, mistake)).toMatchObject({ verdict: 'mistake', mistake: 'name' });
  // Nothing printed: there is no first line, and the mistake does not fit.
  expect(hold('x = 1', HELLO, mistake).verdict).toBe('different');
  const broken =
    "mistake('quote', lambda run: run.problem == 'SyntaxError', 'A quotation mark is missing.', 'Look.')";
  expect(hold('print("Hello)', HELLO, broken)).toMatchObject({ verdict: 'mistake', mistake: 'quote' });
  const endless = "mistake('forever', lambda run: run.endless, 'It never ends.', 'Look.')";
  expect(hold('while 1: pass', HELLO, endless)).toMatchObject({ verdict: 'mistake', mistake: 'forever' });
});

test('what was on the screen is told in order, with what was typed', () => {
  expect(first(hold('n = input("Who? ")\nprint("Hi")', HELLO))?.screen).toEqual([
    { kind: 'out', text: 'Who? ' },
    { kind: 'typed', text: 'Ada\n' },
    { kind: 'out', text: 'Hi\n' },
  ]);
});

test('an exception is told as in a run', () => {
  expect(first(hold('print(1)\nprint(scroe)', 'example(prints=[])'))?.problem).toMatchObject({
    type: 'NameError',
    line: 2,
    code: 'print(scroe)',
  });
});

const LONG = `
score = 0
if score == 1:
    print(1)
elif score == 2:
    print(2)
else:
    if score:
        print(f'{score}')
for i in range(3):
    score += 1   # more
# print(4)
t.left(90)
`;
test.each<[says: string, counts: number]>([
  ["program.calls('print')", 3],
  ["program.calls('left')", 1],
  ["program.calls('t.left')", 1],
  ["program.uses('if')", 2],
  ["program.uses('elif')", 1],
  ["program.uses('else')", 1],
  ["program.uses('for')", 1],
  ["program.uses('f-string')", 1],
  ["program.assigns('score')", 2],
  ['program.assigns()', 2],
  ['len(program.lines)', 11],
])('%s', (says, counts) => {
  expect(hold(LONG, 'example()', `must(${says} == ${counts}, str(${says}) + '.', 'B.')`).musts).toMatchObject(
    [{ ok: true }],
  );
});

test.each<[check: string, says: RegExp]>([
  ["example(print=['a'])", /Did you mean 'prints'/],
  ["must(program.uses('foor'), 'A.', 'B.')", /did you mean 'for'/],
  ["mistake('a', lambda run: run.prins, 'A.', 'B.')", /Did you mean: 'prints'|no attribute 'prins'/],
  ["mistake('a', lambda: True, 'A.', 'B.')", /takes one thing, the run/],
  ["mistake('A b', lambda run: True, 'A.', 'B.')", /lower case/],
  ["must(True, '', 'B.')", /says is a sentence/],
  ['must(True', /never closed/],
])('a wrong check.py is told with its file and line: %s', (check, says) => {
  expect(hold('x = 1', HELLO, '', check)).toMatchObject({
    verdict: 'broken',
    file: 'lessons/x/check.py',
    line: 4,
    says: expect.stringMatching(says) as unknown,
  });
});
test('so is one without examples', () => {
  expect(hold('x = 1', '')).toMatchObject({
    verdict: 'broken',
    says: expect.stringContaining('no example') as unknown,
  });
});

const SQUARE = 'import turtle\nfor i in range(4):\n    turtle.forward(100)\n    turtle.left(90)\n';
const CLOCKWISE = SQUARE.replace('left(90)', 'right(90)');
const OTHER_WAY = `from turtle import *\nleft(90)\nfor i in range(4):\n    forward(50)\n    forward(50)\n    right(90)\ndone()\n`;
const LINES = '[(0, 0, 100, 0), (100, 0, 100, 100), (0, 100, 100, 100), (0, 0, 0, 100)]';
test.each<[what: string, program: string, check: string, verdict: string]>([
  ['the drawing of the solution', OTHER_WAY, 'example(drawing=True)', 'right'],
  ['another drawing', CLOCKWISE, 'example(drawing=True)', 'different'],
  ['no drawing', 'x = 1', 'example(drawing=True)', 'different'],
  [
    'a colour that is not wanted',
    `import turtle\nturtle.color('red')\n${SQUARE}`,
    'example(drawing=True)',
    'different',
  ],
  [
    'lines that are given, in any colour',
    `import turtle\nturtle.color('red')\n${SQUARE}`,
    `example(drawing=${LINES})`,
    'right',
  ],
  [
    'more than the lines that are given',
    `${SQUARE}turtle.backward(50)\n`,
    `example(drawing=${LINES})`,
    'different',
  ],
  ['any closed shape', CLOCKWISE, "example()\nmust(lambda run: run.drawing.closed, 'A.', 'B.')", 'right'],
])('turtle: %s', (_, program, check, verdict) => {
  expect(python.check(program, `${IMPORT}\n${check}`, SQUARE, 'check.py').verdict).toBe(verdict);
});
test('a check’s turtle draws for nobody, and what it drew is told', () => {
  const report = python.check(SQUARE, `${IMPORT}\nexample()`, '', 'check.py');
  expect(report.examples[0]?.drawing?.got.lines).toHaveLength(4);
  expect(python.run(SQUARE).sent.length).toBeGreaterThan(0);
});
