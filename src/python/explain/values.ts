// The kind of value is right, but this one cannot be used; and what a program can run out of.
import { code, type Rule } from './rule.ts';

export const valueRules: readonly Rule[] = [
  {
    type: 'ValueError',
    when: /^invalid literal for int\(\) with base \d+: '(.*)'$/s,
    says: ([, text]) =>
      text === ''
        ? 'An empty text cannot be turned into a number.'
        : `The text ${code(text)} is not a whole number.`,
    tryThis: ([, text = '']) =>
      /^\s*-?\d*[.,]\d+\s*$/.test(text)
        ? 'For numbers with a decimal point use `float(…)`.'
        : '`int(…)` understands only digits. Ask again, or check with `isdigit()` first.',
  },
  {
    type: 'ValueError',
    when: /^could not convert string to float: '(.*)'$/s,
    says: ([, text]) =>
      text === ''
        ? 'An empty text cannot be turned into a number.'
        : `The text ${code(text)} is not a number.`,
    tryThis: ([, text = '']) =>
      text.includes(',')
        ? 'Python writes a decimal point, not a comma: `1.5`.'
        : '`float(…)` understands only digits and one point.',
  },
  {
    type: 'ValueError',
    when: /^too many values to unpack \(expected (\d+)/,
    says: ([, wants]) =>
      `There are more values on the right of the \`=\` than the ${wants} names on its left.`,
    tryThis: 'Give as many names as there are values.',
  },
  {
    type: 'ValueError',
    when: /^not enough values to unpack \(expected (\d+), got (\d+)/,
    says: ([, wants, got]) =>
      `There are ${wants} names on the left of the \`=\`, but only ${got} of the values they need.`,
    tryThis: 'Give as many names as there are values.',
  },
  {
    type: 'ValueError',
    when: /not in (list|tuple|deque)|is not in list/,
    says: 'What you are looking for is not in the list.',
    tryThis: 'Ask first: `if thing in things:`',
  },
  {
    type: 'ValueError',
    when: /^substring not found/,
    says: 'The part you are looking for is not in the text.',
    tryThis: 'Use `find`, which gives -1 when there is none, or ask first with `in`.',
  },
  {
    type: 'ValueError',
    when: /^math domain error|^expected a (?:nonnegative|positive) (?:input|number)/,
    says: 'This sum has no answer for that number: the square root of a negative number, for example.',
    tryThis: 'Print the number just before this line.',
  },
  {
    type: 'ValueError',
    when: /^empty range/,
    says: 'There is no number to choose from: the first number is larger than the last.',
    tryThis: 'Put the smaller number first: `randint(1, 6)`.',
  },
  {
    type: 'IndexError',
    when: /^(list|string|tuple|range object) (?:assignment )?index out of range/,
    says: ([, what]) => `There is no place with that number in the ${what === 'string' ? 'text' : what}.`,
    tryThis:
      'Places are counted from 0: in a list of 3 the last is place 2. `len(…)` says how many there are.',
  },
  {
    type: 'IndexError',
    when: /^pop from empty list/,
    says: 'The list is empty, so nothing can be taken out of it.',
    tryThis: 'Ask first: `if len(things) > 0:`',
  },
  {
    type: 'IndexError',
    when: /empty sequence/,
    says: 'The list is empty, so there is nothing to choose.',
    tryThis: 'Look where the list is filled.',
  },
  {
    type: 'KeyError',
    when: /^(.*)$/s,
    says: ([, key]) => `The dictionary has no entry ${code(key)}.`,
    tryThis: 'Check the spelling, or ask first: `if key in things:`',
  },
  {
    type: 'ZeroDivisionError',
    says: 'Here something is divided by zero, and that has no answer.',
    tryThis: 'Ask first whether the number is 0.',
  },
  {
    type: 'OverflowError',
    when: /index-sized integer/,
    says: 'This list or text would be too large to fit in any memory.',
    tryThis: 'Use a smaller number.',
  },
  {
    type: 'OverflowError',
    says: 'This number grew too large for a decimal number.',
    tryThis: 'Print it in the loop to see how fast it grows.',
  },
  {
    type: 'RecursionError',
    says: 'A function called itself again and again and never came back.',
    tryThis: 'It needs an `if` in which it gives an answer without calling itself.',
  },
  {
    type: 'MemoryError',
    says: 'The program asked for more memory than there is.',
    tryThis: 'Look for a list or a text that grows without end.',
  },
  {
    type: 'FileNotFoundError',
    when: /'([^']*)'$/,
    says: ([, name]) => `There is no file called ${code(name)} here.`,
    tryThis: 'Python in this page sees only the files of this program, and those it has written.',
  },
  {
    type: 'AssertionError',
    says: (_, { message }) =>
      message === ''
        ? 'The `assert` on this line is not true.'
        : `The \`assert\` on this line is not true: ${message}`,
    tryThis: 'Print the values in it just before this line.',
  },
  {
    type: 'CannotWait',
    says: 'This browser cannot wait for `input()` on a page without https.',
    tryThis:
      'Use a newer Chrome, Edge or Firefox, or ask your school to open this site with https. Or put the value into the program: `name = "Ada"`.',
  },
  {
    type: 'RuntimeError',
    when: /can't start new thread/,
    says: 'Python in a browser can do only one thing at a time, so it has no threads.',
    tryThis: 'Do one thing after another.',
  },
];
