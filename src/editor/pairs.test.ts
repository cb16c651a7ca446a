// `|` is the caret; two of them hold a selection.
import { expect, test } from 'vitest';
import { type Edit, erasePaired, type Field, typePaired } from './pairs.ts';

function read(marked: string): Field {
  const from = marked.indexOf('|');
  return { text: marked.replaceAll('|', ''), from, to: Math.max(from, marked.lastIndexOf('|') - 1) };
}
function show({ text }: Field, { from, to, insert, select: [start, end] }: Edit): string {
  const made = text.slice(0, from) + insert + text.slice(to);
  const selected = start === end ? '' : `${made.slice(start, end)}|`;
  return `${made.slice(0, start)}|${selected}${made.slice(end)}`;
}
/** What stands there after a key; 'as ever' when the field does it alone. */
function press(marked: string, key: string): string {
  const field = read(marked);
  const edit = key === 'Backspace' ? erasePaired(field) : typePaired(field, key);
  return edit ? show(field, edit) : 'as ever';
}

test.each([
  ['print|', '(', 'print(|)'],
  ['|', '[', '[|]'],
  ['x = |', '{', 'x = {|}'],
  ['print(|)', '"', 'print("|")'],
  ["x = |\ny = '", "'", "x = '|'\ny = '"],
  ['print(|)', ')', 'print()|'],
  ['print("Hi|")', '"', 'print("Hi"|)'],
  ['print(|Hello|)', '"', 'print("|Hello|")'],
  ['|a + b| * 2', '(', '(|a + b|) * 2'],
  ['print|name', '(', 'as ever'],
  ['x = |name', '"', 'as ever'],
  ['print("don|")', "'", 'as ever'],
  ['print("so |")', "'", 'as ever'],
  ['# it is |', "'", 'as ever'],
  ['print(|', ')', 'as ever'],
  ['x = ""|', '"', 'as ever'],
  ['pr|', 'i', 'as ever'],
  ['|abc|', 'i', 'as ever'],
  ['print(|)', 'Backspace', 'print|'],
  ['x = "|"', 'Backspace', 'x = |'],
  ['[(|)]', 'Backspace', '[|]'],
  ['(|]', 'Backspace', 'as ever'],
  ['(a|)', 'Backspace', 'as ever'],
  ['|()|', 'Backspace', 'as ever'],
  ['|', 'Backspace', 'as ever'],
])('%s and %s', (before, key, after) => expect(press(before, key)).toBe(after));
