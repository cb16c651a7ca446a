// Words in the input tray.
import { readNumber } from '../../lib/lmc/line.ts';
import type { CpuProblem } from './state.ts';

const refused = (says: string): CpuProblem => ({
  at: 'input',
  kind: 'word',
  says,
  hint: 'Type a whole number from −999 to 999.',
});

/** The number a word stands for, or what is wrong with it. Spaces round it don’t matter. Whole numbers, −999…999. */
export function readWord(word: string): number | CpuProblem {
  const text = word.trim();
  const shown = text.length > 24 ? `${text.slice(0, 23)}…` : text;
  const value = readNumber(text);
  if (text === '') return refused('There is no number in the input.');
  if (Number.isNaN(value)) return refused(`“${shown}” is not a whole number.`);
  if (value < -999 || value > 999) return refused(`${shown} has more than three digits, so it doesn’t fit.`);
  return value + 0;
}
