// CPython's own turtle.py over our canvas, in real Python. What it draws is read back by turtle_drawing.
import { beforeAll, describe, expect, test } from 'vitest';
import { type RunInNode, startNodePython } from '../build/node-python.ts';
import { turtlePrograms } from '../testing/turtle-programs.ts';

let run: RunInNode;
beforeAll(async () => {
  run = await startNodePython();
}, 60_000);

/** Events come when the program has nothing else to do, and not before. */
const PATIENT =
  'import _host\n_host.real = getattr(_host, "real", _host.wait)\n_host.wait = lambda ms: _host.real(ms) if ms > 1000 else []\n';
const IMPATIENT = 'import _host\n_host.wait = getattr(_host, "real", _host.wait)\n';

type Event = Readonly<Record<string, unknown>>;
const happens = (...events: readonly Event[]) =>
  events.map((event) => ['turtle', JSON.stringify(event)] as const);
/** What the program prints; it must finish. */
function printed(source: string, inputs: readonly string[] = [], events: readonly Event[] = []): string {
  const { output, end } = run(PATIENT + source, inputs, happens(...events));
  expect(end).toEqual({ how: 'finished' });
  return output.trimEnd();
}
/** What an expression about the finished drawing says; nobody watches. */
const drawn = (program: string, asked: string): unknown =>
  JSON.parse(
    printed(
      `import turtle_drawing, json\nturtle_drawing.begin(page=False)\n${program}\ndrawing = turtle_drawing.last_drawing()\nprint(json.dumps(${asked}))`,
    ),
  );
/** Every message of a kind that the page is sent. */
const told = (
  source: string,
  word: string,
  events: readonly Event[] = [],
  how = PATIENT,
): readonly unknown[][] =>
  run(how + source, [], happens(...events))
    .sent.flatMap(([, text]) => JSON.parse(text) as unknown[][])
    .filter(([first]) => first === word);

const SQUARE = 'from turtle import *\nfor i in range(4):\n    forward(100)\n    left(90)\n';

const hex = (colour: string) =>
  printed(`from tkinter.colours import hex_colour\nprint(hex_colour(${JSON.stringify(colour)}))`);
const movesTold = (events: readonly Event[]) =>
  told('import turtle\nturtle.forward(100)', 'items', events, IMPATIENT);

describe('a finished drawing', () => {
  test('a square', () => {
    expect(drawn(SQUARE, 'drawing.segments')).toEqual([
      [0, 0, 100, 0, 'black', 1],
      [100, 0, 100, 100, 'black', 1],
      [100, 100, 0, 100, 'black', 1],
      [0, 100, 0, 0, 'black', 1],
    ]);
    expect(drawn(SQUARE, '[drawing.closed, drawing.length, drawing.turns]')).toEqual([
      true,
      400,
      [90, 90, 90],
    ]);
  });
  test.each([
    [
      'forward(50)\nforward(50)\nright(90)\nforward(10)',
      '[drawing.sides, drawing.turns]',
      [
        [
          [0, 0, 100, 0],
          [100, 0, 100, -10],
        ],
        [-90],
      ],
    ],
    [
      'forward(10)\npenup()\nforward(10)\npendown()\nforward(10)',
      '[len(s) for s in drawing.strokes]',
      [1, 1],
    ],
    [
      'pencolor("Red")\nforward(1)\npencolor("#00f")\nforward(1)\npencolor(0, 0.5, 0)\nforward(1)',
      '[s[4] for s in drawing.segments]',
      ['red', 'blue', 'green'],
    ],
    [
      'fillcolor("light blue")\nbegin_fill()\ncircle(10, steps=3)\nend_fill()',
      '[drawing.filled[0][0], len(drawing.filled[0][1])]',
      ['lightblue', 4],
    ],
    ['dot(20, "gold")', 'drawing.dots', [[0, 0, 'gold', 20]]],
    ['stamp()\nforward(50)', '[len(drawing.stamps), len(drawing.filled)]', [1, 0]],
    ['write("Hello", font=("Arial", 20, "bold"))', '[t[2] for t in drawing.texts]', ['Hello']],
    ['bgcolor("navy")', 'drawing.background', 'navy'],
    ['setworldcoordinates(0, 0, 10, 10)\ngoto(10, 10)', 'drawing.segments', [[0, 0, 10, 10, 'black', 1]]],
    ['forward(10)\nforward(20)\nundo()', 'drawing.length', 10],
    ['forward(10)\nclear()\nforward(5)', 'drawing.length', 5],
    [
      'a, b = Turtle(), Turtle()\nb.left(90)\na.forward(5)\nb.forward(5)',
      '[s[:4] for s in drawing.segments]',
      [
        [0, 0, 5, 0],
        [0, 0, 0, 5],
      ],
    ],
    ['forward(10)\nstamp()\nbye()', '[drawing.length, len(drawing.stamps), drawing.filled]', [10, 1, []]],
    ['exitonclick()', 'drawing.length', 0],
    ['pass', '[drawing.closed, drawing.bounds, sorted(drawing.colours)]', [false, null, []]],
    ['speed(1)\nforward(100)\nbackward(30)', '[drawing.length, drawing.bounds]', [130, [0, 0, 100, 0]]],
  ])('%j draws', (program, asked, wanted) => {
    expect(drawn(`from turtle import *\n${program}`, asked)).toEqual(wanted);
  });
  test('each program begins with a fresh turtle', () => {
    printed(SQUARE);
    expect(drawn('from turtle import *\nforward(7)', 'drawing.length')).toBe(7);
  });
  test('a drawing nobody made is empty', () => {
    expect(drawn('', 'drawing.segments')).toEqual([]);
  });
});

describe('colours', () => {
  test.each([
    ['red', '#ff0000'],
    ['Light Sea Green', '#20b2aa'],
    ['green', '#008000'],
    ['gray50', '#7f7f7f'],
    ['grey', '#808080'],
    ['tomato3', '#cd4f39'],
    ['#f80', '#ff8800'],
    ['#FF8000', '#ff8000'],
    ['#fff800000', '#ff7f00'],
    ['#ffff80000000', '#ff7f00'],
  ])('%s is %s', (colour, wanted) => {
    expect(hex(colour)).toBe(wanted);
  });
  test.each(['purpel', '#12', '#ggg', '#12345'])('%s is none', (colour) => {
    const { end } = run(`import turtle\nturtle.color(${JSON.stringify(colour)})`);
    expect(end).toMatchObject({
      how: 'problem',
      problem: { message: `bad color string: ${colour}`, line: 2 },
    });
  });
});

describe('what happens on the page', () => {
  const KEYS = 'from turtle import *\ndef go():\n    print("go", int(xcor()))\n    forward(10)\n';
  test('a key that is let go, and any key', () => {
    const source = `${KEYS}onkey(go, "Up")\nonkeypress(bye, "q")\nlisten()\nmainloop()`;
    const events = [
      { t: 'keyup', k: 'ArrowUp' },
      { t: 'key', k: 'x' },
      { t: 'keyup', k: 'ArrowUp' },
      { t: 'key', k: 'q' },
    ];
    expect(printed(source, [], events)).toBe('go 0\ngo 10');
    expect(told(source, 'listens', events)).toContainEqual([
      'listens',
      1,
      [
        ['key', 'q'],
        ['keyup', 'Up'],
      ],
    ]);
  });
  test('a sign is a key by its name', () => {
    expect(
      printed(
        `${KEYS}onkeypress(go, "space")\nonkeypress(bye)\nlisten()\nmainloop()`,
        [],
        [
          { t: 'key', k: ' ' },
          { t: 'key', k: 'x' },
        ],
      ),
    ).toBe('go 0');
  });
  test('a click on the canvas, and on a turtle', () => {
    const source =
      'from turtle import *\nshape("turtle")\nshapesize(3)\nonclick(lambda x, y: print("turtle", x, y))\nonscreenclick(lambda x, y: print("screen", x, y))\nonkey(bye, "q")\nmainloop()';
    const events = [
      { t: 'down', x: 100, y: -50, n: 1 },
      { t: 'up', x: 100, y: -50, n: 1 },
      { t: 'down', x: 3, y: 0, n: 1 },
      { t: 'keyup', k: 'q' },
    ];
    expect(printed(source, [], events)).toBe('screen 100.0 50.0\nturtle 3.0 0.0\nscreen 3.0 0.0');
  });
  test('a turtle is dragged', () => {
    const source =
      'from turtle import *\npenup()\nspeed(0)\nondrag(goto)\nonrelease(lambda x, y: print(pos()) or bye())\nmainloop()';
    const events = [
      { t: 'down', x: 0, y: 0 },
      { t: 'drag', x: 30, y: -40 },
      { t: 'up', x: 30, y: -40 },
    ];
    expect(printed(source, [], events)).toBe('(30.00,40.00)');
  });
  test('timers ring in their order', () => {
    expect(
      printed(
        'import turtle_drawing\nturtle_drawing.begin(page=False)\nfrom turtle import *\nontimer(lambda: print("b"), 200)\nontimer(lambda: print("a"), 100)\nontimer(lambda: print("now"), 0)\nmainloop()',
      ),
    ).toBe('now\na\nb');
  });
  test('when nothing can happen any more, mainloop is over', () => {
    expect(printed(`${SQUARE}done()\nprint("over")`)).toBe('over');
  });
  test('it asks for a text and for a number, and says what does not fit', () => {
    const source =
      'import turtle\nprint(turtle.textinput("Name", "Your name?"))\nprint(turtle.numinput("Sides", "How many?", 4, minval=3, maxval=9))\nprint(turtle.textinput("", ""))';
    const events = [
      { t: 'answer', id: 1, text: 'Ada' },
      { t: 'answer', id: 2, text: 'x' },
      { t: 'answer', id: 3, text: '12' },
      { t: 'answer', id: 4, text: '5' },
      { t: 'answer', id: 5, text: null },
    ];
    expect(printed(source, [], events)).toBe('Ada\n5.0\nNone');
    expect(told(source, 'ask', events).slice(1, 4)).toEqual([
      ['ask', 2, 'number', 'Sides', 'How many?', '4', ''],
      ['ask', 3, 'number', 'Sides', 'How many?', 'x', 'This is not a number.'],
      ['ask', 4, 'number', 'Sides', 'How many?', '12', 'The largest number allowed is 9.'],
    ]);
  });
  test('a check’s typed lines answer a turtle’s questions', () => {
    expect(
      printed(
        'import turtle_drawing\nturtle_drawing.begin(page=False)\nimport turtle\nprint(turtle.numinput("", "Sides?"))',
        ['7'],
      ),
    ).toBe('Sides? 7.0');
  });
});

describe('what the page is told', () => {
  test('a begin, a canvas, and the items at their last state', () => {
    const messages = run(
      'import turtle\nturtle.tracer(0)\nturtle.forward(100)\nturtle.update()\nturtle.hideturtle()',
    ).sent.flatMap(([, text]) => JSON.parse(text) as unknown[][]);
    expect(messages[0]).toEqual(['begin']);
    expect(messages.filter(([word]) => word === 'canvas').at(-1)).toEqual([
      'canvas',
      1,
      714,
      594,
      '#ffffff',
      [-200, -150, 200, 150],
    ]);
    expect(JSON.stringify(messages)).toContain('[0,0,100,0],"#000000",1');
  });
  test('nothing, as long as there is no window', () => {
    expect(run('import turtle\nprint(turtle.Vec2D(1, 2))').sent).toEqual([]);
  });
  test('instant: no waiting, and the same picture', () => {
    expect(movesTold([{ t: 'pace', factor: 0 }]).length).toBeLessThan(movesTold([]).length);
    expect(JSON.stringify(movesTold([{ t: 'pace', factor: 0 }]).at(-1))).toContain('[0,0,100,0]');
  });
  test('paused, it goes on by one command for each press', () => {
    const source = 'from turtle import *\nspeed(0)\nfor i in range(5):\n    forward(10)\n    print(i)';
    const events = [{ t: 'pause', on: true }, { t: 'step' }, { t: 'step' }];
    // Nobody presses a third time: the program waits until it is stopped.
    const { output, end } = run(IMPATIENT + source, [], happens(...events));
    // To set the speed is a command, too.
    expect([output, end.how]).toEqual(['0\n', 'stopped']);
  });
  test('a picture with too much in it ends with a sentence', () => {
    const { end } = run(
      'import tkinter\nfrom tkinter import canvas\ncanvas.MOST_ITEMS = 10\nc = tkinter.Canvas()\nfor i in range(20):\n    c.create_line(0, 0, i, i)',
    );
    expect(end).toMatchObject({ problem: { type: 'PictureTooLargeError', line: 6 } });
  });
});

test.each(['Up', 'up', 'Space'])('a key that is called %s', (key) => {
  const { end } = run(`import turtle\nturtle.onkey(print, "${key}")`);
  expect(end.how).toBe(key === 'Up' ? 'finished' : 'problem');
});

test.each(turtlePrograms.map(([name, ...rest]) => [name, rest] as const))(
  'as it is found in books and on the web: %s',
  (_, [source, prints, inputs]) => {
    // Nobody watches: no time passes while it waits, and nobody presses anything.
    expect(printed(`import turtle_drawing\nturtle_drawing.begin(page=False)\n${source}`, inputs)).toBe(
      prints,
    );
  },
);
