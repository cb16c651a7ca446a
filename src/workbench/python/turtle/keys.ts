// Keys by the browser's names and by Tk's. The whole table is in src/python/modules/tkinter/keysyms.py; here are those
// whose names differ and that a program of a pupil's waits for. Pure.

const TK: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
  Backspace: 'BackSpace',
  PageUp: 'Prior',
  PageDown: 'Next',
  Shift: 'Shift_L',
  Control: 'Control_L',
  Alt: 'Alt_L',
  ' ': 'space',
  '+': 'plus',
  '-': 'minus',
  '*': 'asterisk',
  '/': 'slash',
  '.': 'period',
  ',': 'comma',
  '!': 'exclam',
  '?': 'question',
  '=': 'equal',
  '<': 'less',
  '>': 'greater',
  '#': 'numbersign',
  '[': 'bracketleft',
  ']': 'bracketright',
  ';': 'semicolon',
  ':': 'colon',
  _: 'underscore',
  '(': 'parenleft',
  ')': 'parenright',
};
const BROWSER: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TK).map(([browser, tk]) => [tk, browser]),
);

/** Tk's name of a `KeyboardEvent.key`. */
export const tkKey = (key: string): string => TK[key] ?? key;
/** The `KeyboardEvent.key` of a name of Tk's. */
export const browserKey = (name: string): string => BROWSER[name] ?? name;

/** What stands on a button for that key. */
export function keyLabel(name: string): readonly [face: string, words: string] {
  const arrow = { Up: '↑', Down: '↓', Left: '←', Right: '→' }[name];
  if (arrow !== undefined) return [arrow, `Arrow ${name.toLowerCase()}`];
  const word = { space: 'Space', Return: 'Enter' }[name] ?? name;
  return [word, `Key ${word}`];
}
