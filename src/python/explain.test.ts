// Each situation is a program that real Python runs: its words change from version to version, and a table of
// messages written by hand would not notice.
import { beforeAll, expect, test } from 'vitest';
import { type NodeHarness, type NodeRun, startNodeHarness } from './build/node-python.ts';
import { explain, type Explanation, inWords } from './explain.ts';

let run: (source: string, inputs?: readonly string[]) => NodeRun;
let record: NodeHarness['record'];
beforeAll(async () => {
  ({ run, record } = await startNodeHarness());
}, 60_000);

function explained(source: string, inputs: readonly string[] = []): Explanation {
  const { output, end } = run(source, inputs);
  // Stepping through a program changes neither what it prints nor how it ends.
  const { output: again, end: endAgain } = record(source, inputs);
  expect([again, endAgain]).toEqual([output, end]);
  if (end.how !== 'problem') throw new Error(`the program ${end.how}`);
  return explain(end.problem);
}

const situations: readonly (readonly [source: string, line: number, says: string, tryThis?: string])[] = [
  // Python cannot read it
  ['print "Hello"', 1, '`print` needs brackets'],
  ['for i in range(3)\n    print(i)', 1, 'A colon `:` is missing'],
  ['if True:\nprint(1)', 2, 'The line after the `if` on line 1 must be pushed in'],
  ['def f():\nreturn 1', 2, 'The line after the `def` on line 1'],
  ['print(1)\n  print(2)', 2, 'pushed in, but nothing above it asks'],
  ['if True:\n    print(1)\n  print(2)', 3, 'further in or out than every block'],
  ['if True:\n        print(1)\n\tprint(2)', 3, 'tabs and others with spaces'],
  ['print("Hello)', 1, 'a quotation mark here, but there is none at its end'],
  ['x = """abc\n', 1, 'a quotation mark here, but there is none'],
  ['print((1 + 2)', 1, 'The bracket `(` is opened here and never closed', '`)`'],
  ['print(1))', 1, 'a `)` here that closes nothing'],
  ['x = [1, 2)', 1, 'The bracket `[` is closed with `)`', '`]`'],
  ['x = 1\nif x = 1:\n    pass', 2, 'One `=` puts a value', '`==`'],
  ['5 = x', 1, 'One `=` puts a value'],
  ['True = 1', 1, '`True` is a word of Python itself'],
  ['whille True:\n    pass', 1, 'Did you mean `while`'],
  ['print("Hello" name)', 1, 'side by side', 'comma'],
  ['x = 007', 1, 'may not begin with 0'],
  ['2player = 1', 1, 'may not begin with a digit'],
  ['snake🐢 = 1', 1, 'does not know the sign `🐢`'],
  ['print(“Hello”)', 1, 'does not know the sign `“`'],
  ['return 5', 1, '`return` stands outside every function'],
  ['break', 1, '`break` stands outside every loop'],
  ['if True:\n    pass\nelse if False:\n    pass', 3, '“else if” as one word', '`elif`'],
  ['x = 1\nelse:\n    pass', 2, 'nothing above it to belong to'],
  ['x = 1\nx++', 2, 'no `++`', '+= 1'],
  ['try:\n    pass\nprint(1)', 3, 'A `try` has no `except`'],
  ['print(f"{x")', 1, 'curly brackets'],
  ['print(1 \\ 2)', 1, '`\\`'],
  ['print(sep="", 1)', 1, 'a value without a name comes after one with a name'],
  ['let x be 5', 1, 'cannot read this line'],
  // names
  ['score = 1\nprint(scroe)', 2, 'does not know the name `scroe`. Did you mean `score`?'],
  ['Print("Hello")', 1, 'Did you mean `print`?', 'Capital and small letters'],
  ['x = true', 1, 'Did you mean `True`?'],
  ['print(Hello)', 1, 'does not know the name `Hello`', '`"Hello"`'],
  ['print(random.randint(1, 6))', 1, '`random` has not been imported', '`import random`'],
  ['print(randint(1, 6))', 1, '`randint` lives in the module `random`', '`from random import randint`'],
  ['n = 0\ndef f():\n    n = n + 1\nf()', 3, '`n` is a name of its own', '`global n`'],
  [
    'import random\nrandom.randit(1, 6)',
    2,
    'The module `random` has nothing called `randit`. Did you mean `randint`?',
  ],
  ['"abc".uper()', 1, 'Text (a string) has nothing called `uper`. Did you mean `upper`?'],
  ['x = [3]\nx.push(4)', 2, 'A list has nothing called `push`. Did you mean `append`?'],
  ['x = [3, 1].sort()\nx.append(2)', 2, 'is `None`: there is nothing there'],
  ['import randon', 1, 'no module called `randon`. Did you mean `random`?'],
  ['import pygame', 1, '`pygame` is not part of this page yet'],
  ['turtle.forward(10)', 1, '`turtle` has not been imported', '`import turtle`'],
  // the turtle
  ['forward(10)', 1, '`forward` is a word of the turtle', '`from turtle import *`'],
  [
    'import turtle\nturtle.foward(10)',
    2,
    'The module `turtle` has nothing called `foward`. Did you mean `forward`?',
  ],
  [
    'import turtle\nt = turtle.Turtle()\nt.foward(10)',
    3,
    'A `Turtle` has nothing called `foward`. Did you mean `forward`?',
  ],
  ['from turtle import *\ncolor("purpel")', 2, 'no colour `purpel`. Did you mean `purple`?', '`"red"`'],
  ['from turtle import *\ncolor("#12")', 2, '`#12` is not a colour', 'six signs'],
  ['from turtle import *\npencolor(255, 0, 0)', 2, 'from 0 to 1', '`colormode(255)`'],
  ['from turtle import *\nshape("turtel")', 2, 'no shape `turtel`. Did you mean `turtle`?', '`arrow`'],
  ['from turtle import *\nbye()\nforward(10)', 3, 'window has been closed', '`bye()`'],
  ['from turtle import *\nonkey(forward, "up")', 2, 'no key called `up`. Did you mean `Up`?', '"Left"'],
  ['from turtle import *\nonkeypress(forward, "enter")', 2, 'Did you mean `Return`?'],
  ['from turtle import *\nregister_shape("ship.gif")', 2, 'no picture file called `ship.gif`', '`turtle`'],
  ['from turtle import *\nregister_shape("ship.png")', 2, 'must be a GIF file', '`turtle`'],
  ['from turtle import *\nbgpic("sky.gif")', 2, 'no picture file called `sky.gif`', '`bgcolor("skyblue")`'],
  ['import turtle\nturtle.getcanvas().postscript(file="a.eps")', 2, 'cannot save its picture', 'PNG and SVG'],
  ['import winsound', 1, '`winsound` is not part of this page', 'cannot play sounds'],
  [
    'from turtle import *\nforward("100")',
    2,
    '`forward` needs a number, and here it is given a text',
    '`int(…)`',
  ],
  ['from turtle import *\nfor i in range(3):\n    left("90")', 3, '`left` needs a number'],
  ['import tkinter\ntkinter.Button()', 2, '`Button` is not here', '`turtle`'],
  [
    'import tkinter\nwhile True:\n    c = tkinter.Canvas()\n    c.create_line([0, 0] * 1000001)',
    4,
    'cannot keep it',
    '`clear()`',
  ],
  // the network, and the browser round Python
  ['import requests', 1, '`requests` is not part of this page yet', 'cannot reach the Internet'],
  ['from pyodide.http import open_url\nopen_url("http://x/")', 2, 'cannot reach the Internet'],
  ['from urllib.request import urlopen\nurlopen("https://x.invalid/")', 2, 'cannot reach the Internet'],
  ['import js\njs.XMLHttpRequest.new()', 2, 'cannot reach the Internet'],
  ['import js\njs.document', 2, 'The browser has nothing called `document`'],
  ['import js.document', 1, 'asks the browser'],
  ['import webbrowser\nwebbrowser.open("x")', 2, 'asks the browser'],
  ['import js\njs.Map()', 2, 'asks the browser'],
  ['import js\njs.Array.of(1)()', 2, 'as a function, but it is a thing of the browser'],
  ['import js\njs.Object.new() + 1', 2, '`+` cannot work with a thing of the browser and a whole number'],
  [
    'from random import randit',
    1,
    'The module `random` has nothing called `randit`. Did you mean `randint`?',
  ],
  // kinds
  [
    'print("Age: " + 12)',
    1,
    '`+` can join a text only to another text, and here it meets a whole number',
    '`str(…)`',
  ],
  ['age = input()\nprint(age + 1)', 2, '`+` can join a text only', 'str'],
  ['age = input()\nprint(age - 1)', 2, '`-` cannot work with text (a string) and a whole number', '`int(…)`'],
  ['[1] + 2', 1, '`+` can join a list only', '`append`'],
  [
    'age = input()\nif age < 10:\n    pass',
    2,
    '`<` cannot compare text (a string) with a whole number',
    '`int(input())`',
  ],
  ['"a" * 1.5', 1, 'can be repeated a whole number of times'],
  ['x = 5\nx()', 2, 'run something as a function, but it is a whole number'],
  ['x = 5\nx[0]', 2, 'a whole number has no parts'],
  ['for i in 5:\n    pass', 1, 'cannot go through a whole number one by one', '`range`'],
  ['s = "abc"\ns[0] = "x"', 2, 'A part of text (a string) cannot be changed'],
  ['x = [1]\nx["a"]', 2, 'The place in a list is a whole number'],
  ['len(5)', 1, '`len` counts the parts'],
  ['range("3")', 1, 'A whole number is needed here'],
  ['def f(a, b):\n    pass\nf(1)', 3, 'The function `f` needs one more value: `b`'],
  ['def f(a):\n    pass\nf(1, 2)', 3, 'The function `f` takes 1 value, and it is given 2'],
  ['print("a", seperator="")', 1, 'does not know the word `seperator=`'],
  ['{[1]: 2}', 1, 'A list can change'],
  ['int([1])', 1, 'A list cannot be turned into a number'],
  // values
  ['int("five")', 1, 'The text `five` is not a whole number'],
  ['int("2.5")', 1, 'is not a whole number', '`float(…)`'],
  ['int(input())', 1, 'An empty text cannot be turned into a number'],
  ['float("1,5")', 1, 'is not a number', 'a decimal point, not a comma'],
  ['a, b = [1, 2, 3]', 1, 'more values on the right of the `=` than the 2 names'],
  ['a, b = [1]', 1, '2 names on the left of the `=`, but only 1'],
  ['[1].remove(2)', 1, 'is not in the list'],
  ['import math\nmath.sqrt(-1)', 2, 'This sum has no answer'],
  ['import random\nrandom.randint(6, 1)', 2, 'There is no number to choose from'],
  ['x = [1, 2, 3]\nprint(x[3])', 2, 'no place with that number in the list', 'counted from 0'],
  ['"abc"[5]', 1, 'no place with that number in the text'],
  ['[].pop()', 1, 'The list is empty'],
  ['import random\nrandom.choice([])', 2, 'The list is empty'],
  ['{"a": 1}["b"]', 1, "The dictionary has no entry `'b'`"],
  ['1 / 0', 1, 'divided by zero'],
  ['2.0 ** 5000', 1, 'grew too large'],
  ['[0] * 10 ** 10', 1, 'too large to fit in any memory'],
  ['def f():\n    f()\nf()', 2, 'called itself again and again'],
  ['open("notes.txt")', 1, 'no file called `notes.txt`'],
  ['assert 1 == 2', 1, 'The `assert` on this line is not true'],
  ['import threading\nthreading.Thread(target=print).start()', 2, 'no threads'],
];

for (const [source, line, says, tryThis = ''] of situations)
  test(`line ${line} of ${JSON.stringify(source)}`, () => {
    const typed = source.startsWith('int') ? '' : '12';
    const told = explained(source, source.includes('input') ? [typed] : []);
    expect(told.line).toBe(line);
    expect(told.says).toContain(says);
    expect(told.tryThis).toContain(tryThis);
    expect(told.says + told.tryThis).not.toMatch(/\bJs[A-Z]|pyodide/);
    expect(told.original).toMatch(/^(Traceback|  File)[\s\S]+(Error|Terminator)/);
    expect(told.original).not.toContain('_harness');
  });

test('without a way to wait, input() says what is missing', () => {
  expect(explained('input()').says).toContain('cannot wait for `input()`');
});

test('an error the table does not know keeps Python’s words', () => {
  expect(explained('class Oops(Exception): pass\nraise Oops("no milk")').says).toBe(
    'The program stopped with a `Oops`: no milk',
  );
});

test('the mark is on the pupil’s line, not inside the library', () => {
  const told = explained('import json\n\njson.loads("{")');
  expect(told.line).toBe(3);
});

test('the mark knows the columns', () => {
  expect(explained('x = 1\nprint(x, scroe)').columns).toEqual([9, 14]);
});

test('in words: for the ear', () => {
  expect(inWords(explained('print(scroe)\nscore = 1'))).toBe(
    'Line 1: Python does not know the name scroe. If it is a text, put quotation marks round it: "scroe". If it is a name, give it a value first: scroe = …',
  );
});

test('one run leaves nothing to the next', () => {
  run('import random\nprint = 5\nx = 1\nrandom.seed(1)');
  const { output, end } = run('print("x" in globals())');
  expect([output, end]).toEqual(['False\n', { how: 'finished' }]);
});

test.each([
  ['exit()', ''],
  ['import sys\nsys.exit("bye")', 'bye\n'],
  ['print("a", end="")', 'a'],
])('%j finishes', (source, printed) => {
  expect(run(source)).toMatchObject({ output: printed, end: { how: 'finished' } });
});
