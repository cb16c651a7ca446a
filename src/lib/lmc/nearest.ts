// "Did you mean …?"
import { type Mnemonic, mnemonics } from './instructions.ts';

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word the other. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const above = rows[row - 1] ?? [];
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      now.push(least);
    }
    rows.push(now);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The choice most like the word, if one is like enough: one slip in a short word, two in a longer one. */
export function nearest(word: string, choices: readonly string[]): string | undefined {
  const wanted = word.toUpperCase().slice(0, 24);
  let best: string | undefined;
  let least = wanted.length > 4 ? 3 : 2;
  for (const choice of choices) {
    if (Math.abs(choice.length - wanted.length) >= least) continue;
    const far = distance(wanted, choice.toUpperCase().slice(0, 24));
    if (far < least) {
      least = far;
      best = choice;
    }
  }
  return best;
}

// What people write who know another machine, or plain English.
const elsewhere: Readonly<Record<string, Mnemonic>> = {
  STORE: 'STA',
  STR: 'STA',
  SAVE: 'STA',
  LDR: 'LDA',
  GET: 'INP',
  READ: 'INP',
  PRINT: 'OUT',
  WRITE: 'OUT',
  OUTPUT: 'OUT',
  OUTC: 'OTC',
  JMP: 'BRA',
  JUMP: 'BRA',
  GOTO: 'BRA',
  B: 'BRA',
  BRN: 'BRP',
  BPL: 'BRP',
  BGE: 'BRP',
  BEQ: 'BRZ',
  JZ: 'BRZ',
  STOP: 'HLT',
  HALT: 'HLT',
  EXIT: 'HLT',
  DATA: 'DAT',
  PLUS: 'ADD',
  MINUS: 'SUB',
  TAKE: 'SUB',
};

/** The instruction that somebody most likely meant, if it can be guessed. */
export function likeliest(word: string): Mnemonic | undefined {
  const upper = word.toUpperCase();
  if (Object.hasOwn(elsewhere, upper)) return elsewhere[upper];
  const near = nearest(word, mnemonics);
  return mnemonics.find((each) => each === near);
}
