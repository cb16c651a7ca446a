import { expect, test } from 'vitest';
import { oneFile, withFile } from './model.ts';
import { takeWritten } from './written.ts';

const program = withFile(oneFile('print(1)'), 'scores.txt', 'Ada 3\n');

test('what was written is there for the next run, beside the rest', () => {
  const { program: after, kept } = takeWritten(program, [
    { name: 'scores.txt', text: 'Ada 3\nZoë 5\n' },
    { name: 'new.csv', text: 'a,b\n' },
  ]);
  expect(after.files).toEqual({
    'main.py': 'print(1)',
    'scores.txt': 'Ada 3\nZoë 5\n',
    'new.csv': 'a,b\n',
  });
  expect(kept).toEqual(['scores.txt', 'new.csv']);
});

test.each([
  ['a folder', { name: 'day/1.txt', text: 'x' }, /^day\/1\.txt could not be kept\. Before the ending/],
  ['an ending that is not known', { name: 'photo.png', text: 'x' }, /^photo\.png could not be kept\. End/],
  [
    'too large',
    { name: 'big.txt', says: 'It is too large.' },
    /^big\.txt could not be kept\. It is too large\.$/,
  ],
])('%s stays out, and is said', (_, file, says) => {
  const { program: after, kept, says: said } = takeWritten(program, [file]);
  expect(after).toEqual(program);
  expect(kept).toEqual([]);
  expect(said).toEqual([expect.stringMatching(says)]);
});

test('a file that a program takes away is gone; the last Python file never', () => {
  const { program: after } = takeWritten(program, [
    { name: 'scores.txt', gone: true },
    { name: 'main.py', gone: true },
  ]);
  expect(Object.keys(after.files)).toEqual(['main.py']);
});
