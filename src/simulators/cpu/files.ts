// Programs as files: .lmc and .txt are plain text.
import { MOST_CHARACTERS } from '../../lib/lmc/assembler.ts';
import type { Problem } from '../../simulation/contract.ts';

/** What was in a file: a program (line ends as \n, no byte order mark), or why it can’t be one. */
export function readProgramFile(text: string): { readonly source: string } | { readonly problem: Problem } {
  if (text.length > MOST_CHARACTERS)
    return {
      problem: {
        at: 'file',
        says: 'That file is too big to be a program for 100 boxes.',
        hint: 'Pick a file that ends in .lmc or .txt.',
      },
    };
  if (text.includes('\0'))
    return {
      problem: {
        at: 'file',
        says: 'That file is not plain text, so it can’t be a program.',
        hint: 'Pick a file that ends in .lmc or .txt.',
      },
    };
  return { source: text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n') };
}

/** A name for a saved program, from its first note: `add-two-numbers.lmc`. */
export function programFileName(source: string): string {
  const note = /^\s*(?:\/\/|;|#)\s*(.+)$/mu.exec(source)?.[1] ?? '';
  const name = note
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/gu, '');
  return `${name || 'program'}.lmc`;
}
