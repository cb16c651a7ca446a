// Words in the input tray.
import type { Problem } from '../../simulation/contract.ts';
import { readNumber } from './line.ts';

/** The number a word stands for, or what is wrong with it. Spaces round it don’t matter. Whole numbers, −999…999. */
export function readWord(word: string): number | Problem {
  const text = word.trim();
  const shown = text.length > 24 ? `${text.slice(0, 23)}…` : text;
  const value = readNumber(text);
  const hint = 'Type a whole number from −999 to 999.';
  if (text === '') return { at: 'input', says: 'There is no number in the input.', hint };
  if (Number.isNaN(value)) return { at: 'input', says: `“${shown}” is not a whole number.`, hint };
  if (value < -999 || value > 999)
    return { at: 'input', says: `${shown} has more than three digits, so it doesn’t fit.`, hint };
  return value + 0;
}
