// The instruction set: one table that the assembler, the machine, the view and the tests all read.
//
// rules
// Codes and names: the Little Man Computer as UK schools meet it (OCR A level H446, Peter Higginson's and
// 101computing's simulators): 1xx ADD, 2xx SUB, 3xx STA, 5xx LDA, 6xx BRA, 7xx BRZ, 8xx BRP, 901 INP, 902 OUT,
// 922 OTC (Higginson's extension), 000 HLT. Other names examiners accept: STO, LOAD, BR, BZ, BP, IN, INPUT, COB, END.
// Any word from 000 to 099 stops the machine: its first digit is 0. 4xx, other 9xx and negative words are no instruction.

/**
 * The parts of one instruction's journey. `fetch-address`: program counter → address bus → RAM; `fetch`: the word comes
 * over the data bus into the instruction register, and the counter goes up by one; `decode`: the control unit splits
 * the word into what to do and which box; `operand`: a number is read from RAM (ADD SUB LDA) or the tray (INP);
 * `execute`: the ALU, a jump or a write happens.
 */
export type MicroStep = 'fetch-address' | 'fetch' | 'decode' | 'operand' | 'execute';

export type Mnemonic =
  | 'ADD'
  | 'SUB'
  | 'STA'
  | 'LDA'
  | 'BRA'
  | 'BRZ'
  | 'BRP'
  | 'INP'
  | 'OUT'
  | 'OTC'
  | 'HLT'
  | 'DAT';

export interface Instruction {
  readonly mnemonic: Mnemonic;
  /** The word without its box: 100 for ADD. */
  readonly code: number;
  /** What is written after it: a box, nothing, or (DAT) perhaps a word. */
  readonly takes: 'box' | 'nothing' | 'word';
  /** Its micro-steps, in order. Only instructions that bring a number in have an `operand` step. */
  readonly steps: readonly MicroStep[];
  /** What it does, in plain words that follow "it means:". */
  means(box: number): string;
}

const reading: readonly MicroStep[] = ['fetch-address', 'fetch', 'decode', 'operand', 'execute'];
const acting: readonly MicroStep[] = ['fetch-address', 'fetch', 'decode', 'execute'];

function boxed(
  mnemonic: Mnemonic,
  code: number,
  steps: readonly MicroStep[],
  means: (box: number) => string,
): Instruction {
  return { mnemonic, code, takes: 'box', steps, means };
}
function plain(
  mnemonic: Mnemonic,
  code: number,
  steps: readonly MicroStep[],
  means: () => string,
): Instruction {
  return { mnemonic, code, takes: 'nothing', steps, means };
}

/** Every instruction of the machine. DAT is not one: it only tells the assembler what to put in a box. */
export const instructions = {
  ADD: boxed('ADD', 100, reading, (box) => `add the number in box ${box} to the accumulator`),
  SUB: boxed('SUB', 200, reading, (box) => `take the number in box ${box} away from the accumulator`),
  STA: boxed('STA', 300, acting, (box) => `copy the accumulator into box ${box}`),
  LDA: boxed('LDA', 500, reading, (box) => `copy box ${box} into the accumulator`),
  BRA: boxed('BRA', 600, acting, (box) => `jump to box ${box}`),
  BRZ: boxed('BRZ', 700, acting, (box) => `jump to box ${box} if the accumulator is zero`),
  BRP: boxed('BRP', 800, acting, (box) => `jump to box ${box} if the accumulator is zero or more`),
  INP: plain('INP', 901, reading, () => 'take a number from the input tray into the accumulator'),
  OUT: plain('OUT', 902, acting, () => 'copy the accumulator to the output'),
  OTC: plain('OTC', 922, acting, () => 'copy the accumulator to the output as a character'),
  HLT: plain('HLT', 0, acting, () => 'stop'),
} as const satisfies Record<Exclude<Mnemonic, 'DAT'>, Instruction>;

/** The twelve names that are never labels. */
export const mnemonics: readonly Mnemonic[] = [
  ...(Object.keys(instructions) as Exclude<Mnemonic, 'DAT'>[]),
  'DAT',
];

/**
 * Other names for the same instructions, as OCR's list of accepted alternatives has them (COB is Englander's "coffee
 * break"). They may also be labels, because textbooks are full of `END HLT`: see `readLine`.
 */
export const synonyms: Readonly<Record<string, Mnemonic>> = {
  STO: 'STA',
  LOAD: 'LDA',
  BR: 'BRA',
  BZ: 'BRZ',
  BP: 'BRP',
  IN: 'INP',
  INPUT: 'INP',
  COB: 'HLT',
  END: 'HLT',
};

const byHundreds: readonly (Instruction | undefined)[] = [
  instructions.HLT,
  instructions.ADD,
  instructions.SUB,
  instructions.STA,
  undefined,
  instructions.LDA,
  instructions.BRA,
  instructions.BRZ,
  instructions.BRP,
];
const byNine: Readonly<Record<number, Instruction>> = {
  901: instructions.INP,
  902: instructions.OUT,
  922: instructions.OTC,
};

/** What the control unit makes of a word; undefined when it is no instruction. */
export function decode(word: number): Instruction | undefined {
  return byNine[word] ?? (word < 0 ? undefined : byHundreds[Math.trunc(word / 100)]);
}

/** The last two digits of a word: the box it names. */
export function boxOf(word: number): number {
  return Math.abs(word) % 100;
}

/** A word as a box shows it: three digits, with a minus sign when it is below zero. */
export function threeDigits(word: number): string {
  return (word < 0 ? '−' : '') + String(Math.abs(word)).padStart(3, '0');
}

export interface Disassembled {
  /** As it would be typed: `LDA 42`; `DAT 412` when it is no instruction. */
  readonly code: string;
  /** In plain words: `copy box 42 into the accumulator`. */
  readonly means: string;
}

/** What a word means when the machine runs it. For 001 to 099 the code is DAT, though they would stop the machine. */
export function disassemble(word: number): Disassembled {
  const found = decode(word);
  if (!found) return { code: `DAT ${word}`, means: `the number ${word}: no instruction` };
  if (found.takes === 'box')
    return { code: `${found.mnemonic} ${boxOf(word)}`, means: found.means(boxOf(word)) };
  if (word > 0 && word < 100)
    return { code: `DAT ${word}`, means: `the number ${word} (run, it would stop)` };
  return { code: found.mnemonic, means: found.means(0) };
}
