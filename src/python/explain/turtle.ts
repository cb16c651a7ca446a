// What goes wrong in programs for the turtle.
import { didYouMean } from './did-you-mean.ts';
import { code, type Rule } from './rule.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Colours that children name; Tk knows 750. */
const COLOURS = words(`
  red green blue yellow orange purple pink brown black white gray grey cyan magenta gold silver
  violet indigo turquoise navy maroon olive teal lime aqua fuchsia crimson salmon tomato coral
  chocolate tan beige khaki ivory lavender plum orchid skyblue lightblue darkblue lightgreen
  darkgreen hotpink royalblue forestgreen springgreen dodgerblue firebrick deeppink`);
const SHAPES = ['arrow', 'turtle', 'circle', 'square', 'triangle', 'classic'];
const KEYS = ['Up', 'Down', 'Left', 'Right', 'space', 'Return', 'Escape', 'BackSpace', 'Tab', 'Delete'];
const OTHER_KEYS: Readonly<Record<string, string>> = {
  enter: 'Return',
  esc: 'Escape',
  spacebar: 'space',
  ' ': 'space',
  arrowup: 'Up',
  arrowdown: 'Down',
  arrowleft: 'Left',
  arrowright: 'Right',
};
const MOVES = words(`
  forward fd backward back bk left lt right rt goto setx sety circle setheading seth setpos
  setposition pensize width dot shapesize`);
/** Words of the turtle that stand alone after `from turtle import *`. */
const WORDS = [
  ...MOVES,
  ...words(`
    penup pendown pencolor fillcolor color bgcolor begin_fill end_fill speed shape hideturtle
    showturtle stamp Turtle Screen tracer onkey listen mainloop done`),
];
const called = (text: string): string | undefined => {
  const [, name] =
    /([A-Za-z_]\w*)\s*\([^()]*\)\s*$/.exec(text.trim()) ?? /([A-Za-z_]\w*)\s*\(/.exec(text) ?? [];
  return name !== undefined && MOVES.includes(name) ? name : undefined;
};
const meantColour = (word: string) => didYouMean(word.replaceAll(' ', ''), COLOURS);
const meantKey = (word: string) => OTHER_KEYS[word.toLowerCase()] ?? didYouMean(word, KEYS);
const suggested = (word: string | undefined) => (word === undefined ? '' : ` Did you mean ${code(word)}?`);

export const turtleRules: readonly Rule[] = [
  {
    type: 'turtle.TurtleGraphicsError',
    when: /^bad color string: (#?)(.*)$/s,
    says: ([, hash = '', word = '']) =>
      hash === '#'
        ? `${code(`#${word}`)} is not a colour.`
        : `The turtle knows no colour ${code(word)}.${suggested(meantColour(word))}`,
    tryThis: ([, hash]) =>
      hash === '#'
        ? 'After the `#` come six signs, each from `0` to `9` or from `a` to `f`: `"#ff8800"`.'
        : 'Try `"red"`, `"blue"`, `"green"`, `"orange"` or `"purple"`. It knows many more.',
  },
  {
    type: 'turtle.TurtleGraphicsError',
    when: /^bad color (?:sequence|arguments): (.*)$/s,
    says: ([, given = '']) =>
      /\d{2,}/.test(given)
        ? 'The turtle takes the parts of a colour from 0 to 1 until it is told otherwise.'
        : 'This is not a colour the turtle can use.',
    tryThis: ([, given = '']) =>
      /\d{2,}/.test(given)
        ? 'Write `colormode(255)` first (or `screen.colormode(255)`). Then they go from 0 to 255.'
        : 'A colour is a name, `"red"`, or three numbers, `(1, 0.5, 0)`.',
  },
  {
    type: 'turtle.TurtleGraphicsError',
    when: /^There is no shape named (.*)$/s,
    says: ([, word = '']) => `The turtle has no shape ${code(word)}.${suggested(didYouMean(word, SHAPES))}`,
    tryThis: `Its shapes are ${SHAPES.map(code).join(', ')}.`,
  },
  {
    type: 'turtle.Terminator',
    says: 'The turtle’s window has been closed, so it cannot draw any more.',
    tryThis: '`bye()` closes the window. Nothing can be drawn after it.',
  },
  {
    type: '_tkinter.TclError',
    when: /^bad event type or keysym "(.*)"$/s,
    says: ([, word = '']) => `There is no key called ${code(word)}.${suggested(meantKey(word))}`,
    tryThis:
      'The arrow keys are `"Up"`, `"Down"`, `"Left"` and `"Right"`. The long key is `"space"`. A letter is its own name.',
  },
  {
    type: 'turtle.TurtleGraphicsError',
    when: /^Bad arguments for register_shape/,
    says: 'A picture for a turtle must be a GIF file: its name ends in `.gif`.',
    tryThis: `Use a shape that the turtle has: ${SHAPES.map(code).join(', ')}. Or give a list of corners: \`register_shape("kite", ((0, 0), (5, 9), (0, 12)))\`.`,
  },
  {
    type: '_tkinter.TclError',
    when: /^the page saves the picture/,
    says: 'A program cannot save its picture here.',
    tryThis: 'Take the line away. The buttons PNG and SVG above the picture save it.',
  },
  {
    type: '_tkinter.TclError',
    when: /^couldn't open "(.*)": no such file/s,
    and: ({ code: line = '' }) => line.includes('bgpic'),
    says: ([, name]) => `There is no picture file called ${code(name)} here.`,
    tryThis: 'Take the line away, and colour the background: `bgcolor("skyblue")`.',
  },
  {
    type: '_tkinter.TclError',
    when: /^couldn't open "(.*)": no such file/s,
    says: ([, name]) => `There is no picture file called ${code(name)} here.`,
    tryThis: `Use a shape that the turtle has: ${SHAPES.map(code).join(', ')}. Or draw one and keep it with \`register_shape\`.`,
  },
  {
    type: '_tkinter.TclError',
    when: /^couldn't recognize data in image file "(.*)"$/s,
    says: ([, name]) => `${code(name)} is not a picture that Python can read.`,
    tryThis: 'It reads GIF and PNG pictures.',
  },
  {
    type: 'PictureTooLargeError',
    says: 'Your picture has grown so large that this page cannot keep it: a million points.',
    tryThis: 'Is there a loop that never ends? `clear()` wipes the picture and makes room.',
  },
  {
    type: 'AttributeError',
    when: /^module 'tkinter' has no attribute/,
    says: (_, { name }) =>
      `${code(name)} is not here: of \`tkinter\` this page has only what the turtle needs.`,
    tryThis: 'Draw with `turtle`. Its `textinput` and `numinput` ask questions.',
  },
  {
    type: 'TypeError',
    when: /^can't multiply sequence by non-int|^unsupported operand type\(s\) for .*'str'|^bad operand type for unary -: 'str'|^must be real number, not str/,
    and: ({ code: line = '' }) => called(line) !== undefined,
    says: (_, { code: line = '' }) => `${code(called(line))} needs a number, and here it is given a text.`,
    tryThis: 'Turn the text into a number with `int(…)`, or take the quotation marks away.',
  },
  {
    type: 'NameError',
    and: ({ name = '', names = [] }) => WORDS.includes(name) && !names.includes('forward'),
    says: (_, { name }) => `${code(name)} is a word of the turtle, and the turtle has not been imported.`,
    tryThis: 'Write `from turtle import *` as the first line.',
  },
];
