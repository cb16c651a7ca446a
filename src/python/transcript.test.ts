import { expect, test } from 'vitest';
import { append, countLines, EMPTY, lastLine, type PieceKind, type Transcript } from './transcript.ts';

const say = (...pieces: readonly (readonly [PieceKind, string])[]): Transcript =>
  pieces.reduce((before, [kind, text]) => append(before, kind, text, 5), EMPTY);
const texts = ({ pieces }: Transcript) => pieces.map(({ kind, text }) => `${kind}:${text}`);

test('a finished line and the next are pieces of their own', () => {
  expect(texts(say(['out', 'a\n'], ['out', 'b\n']))).toEqual(['out:a\n', 'out:b\n']);
});

test('parts of one line become one piece', () => {
  expect(texts(say(['out', 'a'], ['out', 'b\n'], ['out', 'c']))).toEqual(['out:ab\n', 'out:c']);
});

test('what the pupil typed stands beside the question', () => {
  expect(texts(say(['out', 'Name? '], ['typed', 'Ada\n'], ['out', 'Hi']))).toEqual([
    'out:Name? ',
    'typed:Ada\n',
    'out:Hi',
  ]);
});

test('only the newest lines are kept, and the others are counted', () => {
  const many = say(...Array.from({ length: 12 }, (_, at) => ['out', `${at}\n`] as const));
  expect(many.pieces.map(({ text }) => text).join('')).toBe('7\n8\n9\n10\n11\n');
  expect(many.dropped).toBe(7);
});

test('one piece with too many lines is cut in its middle', () => {
  const many = say(['out', 'a\nb\n'], ['out', '0\n1\n2\n3\n4\n5\n6\nrest']);
  expect(texts(many)).toEqual(['out:2\n3\n4\n5\n6\nrest']);
  expect(many.dropped).toBe(4);
});

test('a line without end is cut, too', () => {
  const long = append(EMPTY, 'out', 'x'.repeat(50_000));
  expect(long.pieces[0]?.text).toHaveLength(20_001);
});

test.each([
  ['the prompt of input()', say(['out', 'Hello\nName? ']), 'Name?'],
  ['a prompt printed in parts', say(['out', 'a\n'], ['out', 'How '], ['err', 'old? ']), 'How old?'],
  ['no prompt', say(['out', 'Hello\n']), ''],
  ['nothing at all', EMPTY, ''],
])('the last line: %s', (_, transcript, line) => {
  expect(lastLine(transcript)).toBe(line);
});

test('lines are counted by their ends', () => {
  expect(countLines('a\nb\nc')).toBe(2);
});
