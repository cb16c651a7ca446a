import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { tokenLines, tokensOf } from './python-tokens.ts';

const kinds = (text: string) =>
  tokensOf(text)
    .filter(({ text: part }) => part.trim() !== '')
    .map(({ kind, text: part }) => `${kind} ${part.trim()}`);

test.each<[string, string[]]>([
  ['print("Hi") # x', ['builtin print', 'plain (', 'string "Hi"', 'plain )', 'comment # x']],
  ["f'{name}!'", ["string f'{name}!'"]],
  [
    'for i in range(3):',
    ['keyword for', 'plain i', 'keyword in', 'builtin range', 'plain (', 'number 3', 'plain ):'],
  ],
  ['"never closed\nx = 1.5', ['string "never closed', 'plain x', 'plain =', 'number 1.5']],
  ['words.print', ['plain words', 'plain .', 'plain print']],
  ["'it\\'s'", ["string 'it\\'s'"]],
  ['x2 = 2', ['plain x2', 'plain =', 'number 2']],
])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

test('a text over several lines is a string on each of them', () => {
  expect(tokenLines('x = """a\nb"""\n').map((line) => line.map(({ kind }) => kind))).toEqual([
    ['plain', 'plain', 'string'],
    ['string'],
  ]);
});

test('the tokens of any text are that text', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
