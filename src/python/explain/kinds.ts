// A value of one kind stands where another kind is needed.
import { code, kind, type Rule } from './rule.ts';

export const kindRules: readonly Rule[] = [
  {
    type: 'TypeError',
    when: /^can only concatenate str \(not "(\w+)"\) to str/,
    says: ([, type = '']) => `\`+\` can join a text only to another text, and here it meets ${kind(type)}.`,
    tryThis: 'Turn the other one into text with `str(…)`, or use a comma in `print`: `print("Age:", age)`.',
  },
  {
    type: 'TypeError',
    when: /^can only concatenate (\w+) \(not "(\w+)"\)/,
    says: ([, left = '', right = '']) =>
      `\`+\` can join ${kind(left)} only to another of its kind, and here it meets ${kind(right)}.`,
    tryThis: 'To put one more thing into a list, use `append`: `things.append(thing)`.',
  },
  {
    type: 'TypeError',
    when: /^unsupported operand type\(s\) for (\S+?):? '(\w+)' and '(\w+)'/,
    says: ([, sign = '', left = '', right = '']) =>
      `\`${sign}\` cannot work with ${kind(left)} and ${kind(right)}.`,
    tryThis: ([, , left, right]) =>
      left === 'str' || right === 'str'
        ? '`input()` always gives text. Turn it into a number with `int(…)` or `float(…)`.'
        : 'Print both sides just before this line to see what they are.',
  },
  {
    type: 'TypeError',
    when: /^'(\S+)' not supported between instances of '(\w+)' and '(\w+)'/,
    says: ([, sign, left = '', right = '']) =>
      `${code(sign)} cannot compare ${kind(left)} with ${kind(right)}.`,
    tryThis: ([, , left, right]) =>
      left === 'str' || right === 'str'
        ? '`input()` always gives text. Turn it into a number first: `int(input())`.'
        : 'Print both sides just before this line to see what they are.',
  },
  {
    type: 'TypeError',
    when: /^can't multiply sequence by non-int of type '(\w+)'/,
    says: ([, type = '']) =>
      `A text or a list can be repeated a whole number of times, not by ${kind(type)}.`,
    tryThis: 'If both should be numbers, turn the text into one with `int(…)` or `float(…)`.',
  },
  {
    type: 'TypeError',
    when: /^'(\w+)' object is not callable/,
    says: ([, type = '']) => `The brackets ask to run something as a function, but it is ${kind(type)}.`,
    tryThis:
      'To pick from a list use square brackets: `names[0]`. To multiply, write `*`. And check that you did not give a function’s name, such as `print` or `list`, a value of your own.',
  },
  {
    type: 'TypeError',
    when: /^'(\w+)' object is not subscriptable/,
    says: ([, type = '']) => `The square brackets ask to pick a part, but ${kind(type)} has no parts.`,
    tryThis: 'Square brackets work on texts, lists and dictionaries. To run a function, use round brackets.',
  },
  {
    type: 'TypeError',
    when: /^cannot unpack non-iterable (\w+) object|^'(\w+)' object is not iterable/,
    says: ([, unpacked, looped]) => `Python cannot go through ${kind(unpacked ?? looped ?? '')} one by one.`,
    tryThis: 'To repeat something a number of times, use `range`: `for i in range(10):`',
  },
  {
    type: 'TypeError',
    when: /^'(\w+)' object does not support item assignment/,
    says: ([, type = '']) => `A part of ${kind(type)} cannot be changed.`,
    tryThis: 'Make a new one, or use a list.',
  },
  {
    type: 'TypeError',
    when: /^(?:list|tuple) indices must be integers or slices, not (\w+)/,
    says: ([, type = '']) => `The place in a list is a whole number, and here it is ${kind(type)}.`,
    tryThis: ([, type]) =>
      type === 'str'
        ? 'Turn it into a number with `int(…)`.'
        : 'Use `//` to divide into whole numbers, or `int(…)`.',
  },
  {
    type: 'TypeError',
    when: /^string indices must be integers/,
    says: 'The place in a text is a whole number, and here it is something else.',
    tryThis: 'If you wanted a dictionary, check how it was made: this is a text.',
  },
  {
    type: 'TypeError',
    when: /^object of type '(\w+)' has no len\(\)/,
    says: ([, type = '']) => `\`len\` counts the parts of a text or a list, and this is ${kind(type)}.`,
    tryThis: 'To count the digits of a number, make it a text first: `len(str(number))`.',
  },
  {
    type: 'TypeError',
    when: /^'(\w+)' object cannot be interpreted as an integer/,
    says: ([, type = '']) => `A whole number is needed here, and this is ${kind(type)}.`,
    tryThis: 'Turn it into a whole number with `int(…)`.',
  },
  {
    type: 'TypeError',
    when: /^(?:[\w.]*\.)?(\w+)\(\) missing (\d+) required (?:positional|keyword-only) arguments?: (.+)/,
    says: ([, name, count, names]) =>
      `The function \`${name}\` needs ${count === '1' ? 'one more value' : `${count} more values`}: ${(names ?? '').replaceAll("'", '`')}.`,
    tryThis: ([, name]) => `Put it between the brackets: \`${name}(…)\`.`,
  },
  {
    type: 'TypeError',
    when: /^(?:[\w.]*\.)?(\w+)\(\) takes (.+?) (?:positional )?arguments? (?:but |\()(\d+)/,
    says: ([, name, wants, given]) =>
      `The function \`${name}\` takes ${(wants ?? '').replace('exactly ', '')} ${wants === '1' ? 'value' : 'values'}, and it is given ${given}.`,
    tryThis:
      'Count the values between the brackets. In a class, the first parameter of every method is `self`.',
  },
  {
    type: 'TypeError',
    when: /got an unexpected keyword argument '(\w+)'/,
    says: ([, name]) => `This function does not know the word \`${name}=\`.`,
    tryThis: 'Check the spelling of the word before the `=`.',
  },
  {
    type: 'TypeError',
    when: /unhashable type: '(\w+)'|use '(\w+)' as a/,
    says: ([, type, other]) =>
      `${kind(type ?? other ?? 'list').replace(/^a /, 'A ')} can change, so it cannot be a key or be in a set.`,
    tryThis: 'Use a tuple with round brackets instead: `(3, 4)`.',
  },
  {
    type: 'TypeError',
    when: /argument must be a string, .*not '(\w+)'/,
    says: ([, type = '']) => `${capital(kind(type))} cannot be turned into a number.`,
    tryThis: 'Print it just before this line to see what it is.',
  },
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
