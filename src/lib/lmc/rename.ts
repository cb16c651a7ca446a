// Renaming a label everywhere, with spaces, notes and line ends left as they are.
import type { Problem } from '../problem.ts';
import { mnemonics } from './instructions.ts';
import { isNumber, readLine } from './line.ts';

export type Renamed = { readonly source: string; readonly count: number } | { readonly problem: Problem };

function problem(says: string, hint?: string): Renamed {
  return { problem: hint === undefined ? { at: 'label', says } : { at: 'label', says, hint } };
}

/**
 * Renames a label where it stands and wherever it is used. Only labels change: not notes, not instructions.
 * The new name must be one word that is not a number, not an instruction and not already a label.
 */
export function renameLabel(source: string, from: string, to: string): Renamed {
  const old = from.trim().toUpperCase();
  const name = to.trim();
  const upper = name.toUpperCase();
  const pieces = source.split(/(\r\n|\n|\r)/u);
  const reads = pieces.map((piece, index) => (index % 2 === 0 ? readLine(piece) : undefined));
  const labels = new Set(reads.map((read) => read?.label?.text.toUpperCase()));
  if (!labels.has(old)) return problem(`There is no label “${from.trim()}” in this program.`);
  if (name === '') return problem('The new name is empty.', 'Type a word, such as total.');
  if (isNumber(name)) return problem('A label can’t be just a number.', 'Start it with a letter.');
  if (!/^[\p{L}\p{N}_]+$/u.test(name))
    return problem(`“${name}” can’t be a label.`, 'Use letters and numbers, with no spaces.');
  if (mnemonics.some((each) => each === upper))
    return problem(`${upper} is an instruction, so it can’t be a label.`, `Try ${name}1.`);
  if (upper !== old && labels.has(upper)) return problem(`There is already a label “${name}”.`);

  let count = 0;
  const renamed = pieces.map((piece, index) => {
    const read = reads[index];
    if (!read) return piece;
    const spots = [read.label, ...read.operands].filter((word) => word?.text.toUpperCase() === old);
    let text = piece;
    for (const spot of spots.toReversed()) {
      if (!spot) continue;
      count++;
      text = text.slice(0, spot.start) + name + text.slice(spot.start + spot.text.length);
    }
    return text;
  });
  const result = renamed.join('');
  // A name such as END may read as an instruction where it now stands: then nothing is changed.
  const before = reads.map((read) => read?.operation?.mnemonic ?? '').join();
  const after = renamed
    .map((piece, index) => (index % 2 === 0 ? (readLine(piece).operation?.mnemonic ?? '') : ''))
    .join();
  if (before !== after) return problem(`“${name}” is also an instruction here.`, `Try ${name}1.`);
  return { source: result, count };
}
