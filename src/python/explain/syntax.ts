// Python could not read the program: it has not started.
import { code, type Rule } from './rule.ts';

const BLOCKS: Readonly<Record<string, string>> = {
  'function definition': 'def',
  'class definition': 'class',
};
const block = (words: string | undefined) => {
  const plain = (words ?? '').replace(/^'(.*)'( statement)?$/, '$1');
  return code(BLOCKS[plain] ?? plain);
};
const startsWith = (words: RegExp) => (problem: { readonly code?: string | undefined }) =>
  words.test(problem.code?.trim() ?? '');

export const syntaxRules: readonly Rule[] = [
  {
    type: 'IndentationError',
    when: /^expected an indented block after (.+) on line (\d+)/,
    says: ([, words, line]) => `The line after the ${block(words)} on line ${line} must be pushed in.`,
    tryThis: 'Put 4 spaces (one press of Tab) before every line that belongs inside it.',
  },
  {
    type: 'IndentationError',
    when: /^unexpected indent/,
    says: 'This line is pushed in, but nothing above it asks for that.',
    tryThis: 'Take away the spaces at its start, so that it lines up with the line above.',
  },
  {
    type: 'IndentationError',
    when: /^unindent does not match/,
    says: 'This line starts further in or out than every block above it.',
    tryThis: 'Give it exactly as many spaces as the lines it belongs with: 4, 8, 12…',
  },
  {
    type: 'TabError',
    says: 'Some lines here are pushed in with tabs and others with spaces, and Python cannot compare them.',
    tryThis: 'Delete the space at the start of these lines and press Tab again for each.',
  },
  {
    type: 'SyntaxError',
    when: /^Missing parentheses in call to '(\w+)'/,
    says: ([, name]) => `${code(name)} needs brackets round what it is given.`,
    tryThis: ([, name]) => `Write \`${name}(…)\` with what you want inside the brackets.`,
  },
  {
    type: 'SyntaxError',
    and: startsWith(/^else if\b/),
    says: 'Python writes “else if” as one word.',
    tryThis: 'Write `elif`.',
  },
  {
    type: 'SyntaxError',
    when: /^expected ':'/,
    says: 'A colon `:` is missing.',
    tryThis: 'Lines that begin with `if`, `else`, `for`, `while` or `def` end with a colon.',
  },
  {
    type: 'SyntaxError',
    when: /^'(.)' was never closed/,
    says: ([, bracket]) => `The bracket ${code(bracket)} is opened here and never closed.`,
    tryThis: ([, bracket]) => `Add the matching ${code(closing(bracket))} where it should end.`,
  },
  {
    type: 'SyntaxError',
    when: /^unmatched '(.)'/,
    says: ([, bracket]) => `There is a ${code(bracket)} here that closes nothing.`,
    tryThis: 'Take it away, or add the opening bracket before it.',
  },
  {
    type: 'SyntaxError',
    when: /^closing parenthesis '(.)' does not match opening parenthesis '(.)'/,
    says: ([, close, open]) =>
      `The bracket ${code(open)} is closed with ${code(close)}, which is another kind.`,
    tryThis: ([, , open]) => `Close it with ${code(closing(open))}.`,
  },
  {
    type: 'SyntaxError',
    when: /^unterminated (f-)?(triple-quoted )?(f-)?string/,
    says: 'A text starts with a quotation mark here, but there is none at its end.',
    tryThis: 'Add the same quotation mark at the end of the text.',
  },
  {
    type: 'SyntaxError',
    when: /Maybe you meant '==' (?:or ':=' )?instead of '='/,
    says: 'One `=` puts a value into a name; here it stands where a question is expected.',
    tryThis:
      'To ask whether two things are equal, write `==`. The name that gets a value stands on the left of `=`.',
  },
  {
    type: 'SyntaxError',
    when: /^invalid syntax\. Did you mean '(\w+)'/,
    says: ([, word]) => `Python cannot read this line. Did you mean ${code(word)}?`,
    tryThis: ([, word]) => `Check the spelling: ${code(word)}.`,
  },
  {
    type: 'SyntaxError',
    when: /Perhaps you forgot a comma/,
    says: 'Two things stand side by side here with nothing between them.',
    tryThis: 'Put a comma between them: `print("Hello", name)`. Or a quotation mark is missing.',
  },
  {
    type: 'SyntaxError',
    when: /^cannot assign to (True|False|None)/,
    says: ([, word]) => `${code(word)} is a word of Python itself: it cannot be given another value.`,
    tryThis: 'Choose another name.',
  },
  {
    type: 'SyntaxError',
    when: /^cannot assign to/,
    says: 'What stands on the left of `=` is not a name, so nothing can be put into it.',
    tryThis: 'Write the name on the left and the value on the right: `age = 10`.',
  },
  {
    type: 'SyntaxError',
    when: /^leading zeros/,
    says: 'A number may not begin with 0.',
    tryThis: 'Write 7, not 07. A telephone number is a text: put it between quotation marks.',
  },
  {
    type: 'SyntaxError',
    when: /^invalid decimal literal/,
    says: 'A name or a number is written in a way Python cannot read: a name may not begin with a digit.',
    tryThis: 'Write `player2` instead of `2player`, and `3 * x` instead of `3x`.',
  },
  {
    type: 'SyntaxError',
    when: /^invalid (?:non-printable )?character '?(.)/u,
    says: ([, sign]) => `Python does not know the sign ${code(sign)}.`,
    tryThis:
      'Type it again on the keyboard: quotation marks and dashes copied from a page often look nearly right.',
  },
  {
    type: 'SyntaxError',
    when: /^'return' outside function/,
    says: '`return` stands outside every function, so there is nothing to return from.',
    tryThis: 'Push it in under the `def` it belongs to.',
  },
  {
    type: 'SyntaxError',
    when: /^'(break|continue)' (?:outside|not properly in) loop/,
    says: ([, word]) => `${code(word)} stands outside every loop.`,
    tryThis: 'Push it in under the `for` or `while` it belongs to.',
  },
  {
    type: 'SyntaxError',
    when: /^positional argument follows keyword argument/,
    says: 'In these brackets a value without a name comes after one with a name.',
    tryThis: 'Put the values with `name=` last.',
  },
  {
    type: 'SyntaxError',
    when: /^expected 'except' or 'finally' block/,
    says: 'A `try` has no `except` after it.',
    tryThis: 'Add `except:` in line with the `try`, and say inside it what to do when things go wrong.',
  },
  {
    type: 'SyntaxError',
    when: /^f-string/,
    says: 'The curly brackets in this f-text are not complete.',
    tryThis: 'Every `{` needs its `}`, with a name or a sum between them: `f"Hello {name}"`.',
  },
  {
    type: 'SyntaxError',
    when: /^unexpected character after line continuation/,
    says: 'There is a `\\` here, and Python only allows that at the very end of a line.',
    tryThis: 'Put text between quotation marks; to divide, use `/`.',
  },
  {
    type: 'SyntaxError',
    and: startsWith(/^(else|elif|except|finally)\b/),
    says: 'This line has nothing above it to belong to.',
    tryThis:
      'It must line up exactly with its `if` (or `for`, `while`, `try`), with only pushed-in lines between.',
  },
  {
    type: 'SyntaxError',
    and: ({ code: line = '' }) => /\+\+|--$/.test(line),
    says: 'Python has no `++` or `--`.',
    tryThis: 'To make a number one larger, write `count = count + 1` or `count += 1`.',
  },
  {
    type: 'SyntaxError',
    says: 'Python cannot read this line.',
    tryThis:
      'Look at the marked place and just before it: a missing quotation mark, bracket, comma or colon, or a misspelt word.',
  },
];

function closing(bracket = ''): string {
  return { '(': ')', '[': ']', '{': '}' }[bracket] ?? bracket;
}
