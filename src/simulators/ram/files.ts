// The files on the shelf: real programs of the machine that the CPU simulator runs, and how many cells each needs.
import { assemble, linesOf } from '../../lib/lmc/assembler.ts';
import { isNumber, readLine } from '../../lib/lmc/line.ts';

export type FileId = 'score' | 'rocket' | 'table' | 'alphabet' | 'picture' | 'writer';

export interface ProgramFile {
  readonly id: FileId;
  readonly title: string;
  /** What it does, in a line for a child. */
  readonly line: string;
  /** Its words as they are kept: as if it stood at cell 0. */
  readonly words: readonly number[];
  /** Which of its words name one of its own cells: they go up by the number of its first cell. */
  readonly names: readonly boolean[];
  /** Which are numbers to work with, not instructions. */
  readonly isData: readonly boolean[];
  /** What each word is on paper: `again LDA score`. */
  readonly text: readonly string[];
  /** Cells by their labels, in capitals. */
  readonly labels: Readonly<Record<string, number>>;
}

/** The same idea in Python stands beside its three instructions. */
const score = `again LDA score
      ADD one
      STA score
      OUT
      BRA again
score DAT 0
one   DAT 1`;

const rocket = `      LDA from
loop  OUT
      SUB one
      BRP loop
      HLT
from  DAT 10
one   DAT 1`;

const table = `loop  LDA sum
      ADD seven
      STA sum
      OUT
      LDA left
      SUB one
      STA left
      BRZ end
      BRA loop
end   HLT
seven DAT 7
sum   DAT 0
left  DAT 10
one   DAT 1`;

const alphabet = `again  LDA first
       STA letter
next   LDA letter
       OTC
       ADD one
       STA letter
       LDA last
       SUB letter
       BRP next
       BRA again
letter DAT 65
first  DAT 65
last   DAT 90
one    DAT 1`;

/** Six rows of six dots, a line end after each. */
const CAT = ['#....#', '##..##', '######', '#.##.#', '######', '.####.'];
const dots = CAT.flatMap((row) => [...Array.from(row, (dot) => dot.charCodeAt(0)), 10]);

const picture = `next  LDA dots
      BRZ end
      OTC
      LDA next
      ADD one
      STA next
      BRA next
end   HLT
one   DAT 1
dots  DAT ${dots[0]}
${dots
  .slice(1)
  .map((dot) => `      DAT ${dot}`)
  .join('\n')}
      DAT 0`;

/** How many letters the letter writer has room for. */
export const LETTERS = 32;

// It changes its own STA as it goes: each letter goes into the next cell. Key 0 rubs out.
const writer = `key   INP
      BRZ rub
put   STA text
      LDA put
      ADD one
      STA put
      LDA room
      SUB one
      STA room
      BRZ full
      BRA key
full  INP
      BRZ rub
      BRA full
rub   LDA put
      SUB start
      BRZ key
      LDA put
      SUB one
      STA put
      LDA room
      ADD one
      STA room
      BRA key
one   DAT 1
room  DAT ${LETTERS}
start STA text
text  DAT 0
${'      DAT 0\n'.repeat(LETTERS - 1).trimEnd()}`;

function file(id: FileId, title: string, line: string, source: string): ProgramFile {
  const { boxes, labels, lines } = assemble(source);
  const texts = linesOf(source);
  const read = lines.map((each) => readLine(texts[each.line - 1] ?? ''));
  return {
    id,
    title,
    line,
    words: boxes.slice(0, lines.length),
    names: read.map(({ operands: [operand] }) => operand !== undefined && !isNumber(operand.text)),
    isData: read.map(({ operation, label }) => operation?.mnemonic === 'DAT' || label?.text === 'start'),
    text: lines.map((each) => (texts[each.line - 1] ?? '').trim().replaceAll(/ +/gu, ' ')),
    labels: Object.fromEntries(labels.map(({ name, box }) => [name.toUpperCase(), box])),
  };
}

/** From small to big. */
export const files: readonly ProgramFile[] = [
  file('score', 'Score', 'One more point, again and again.', score),
  file('rocket', 'Rocket', 'Counts down from 10, then it is done.', rocket),
  file('table', 'Seven times', 'The first ten numbers of the seven times table.', table),
  file('alphabet', 'Alphabet', 'A to Z, for ever.', alphabet),
  file('picture', 'Cat picture', 'Sends a small picture, dot by dot.', picture),
  file('writer', 'Letter writer', 'Keeps every letter you type in a cell of its own.', writer),
];

/** The file of this name. */
export function fileOf(id: FileId): ProgramFile {
  const found = files.find((each) => each.id === id);
  // Every FileId is in the list; the first stands in for what the types cannot say.
  return found ?? (files[0] as ProgramFile);
}
export const isFileId = (text: unknown): text is FileId => files.some(({ id }) => id === text);

/** What stands in RAM when the file begins at cell `at`: each word that names a cell of its own names the new one. */
export function wordsAt({ words, names }: ProgramFile, at: number): readonly number[] {
  return words.map((word, index) => (names[index] === true ? word + at : word));
}
