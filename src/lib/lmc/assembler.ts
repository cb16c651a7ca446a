// From a program as text to the words in the boxes. All that is wrong is said at once, each with its line.
import type { Problem } from '../problem.ts';
import { thousands } from '../thousands.ts';
import { instructions, type Mnemonic, mnemonics } from './instructions.ts';
import { isFirm, isNumber, type Line, mnemonicOf, readLine, readNumber } from './line.ts';
import { likeliest, nearest } from './nearest.ts';

export { disassemble } from './instructions.ts';
export { tokenise, type Token } from './line.ts';
export { renameLabel } from './rename.ts';

/** Characters of a program's text. A full machine with long notes on every line is a tenth of this. */
export const MOST_CHARACTERS = 100_000;

/** One assembled box: where it came from in the source. Lines count from 1. */
export interface SourceLine {
  readonly box: number;
  readonly line: number;
}

export interface Label {
  /** As it was typed where it stands before an instruction. */
  readonly name: string;
  readonly box: number;
  readonly line: number;
}

export interface Assembled {
  /** 100 words; all 0 when there are errors. */
  readonly boxes: readonly number[];
  /** Which line each filled box came from, in the order of the source. */
  readonly lines: readonly SourceLine[];
  readonly labels: readonly Label[];
  /** How many boxes the program fills. */
  readonly size: number;
  /** In the order of the lines; empty when the program is right. */
  readonly errors: readonly Problem[];
}

interface Statement {
  readonly line: number;
  readonly box: number;
  readonly read: Line;
}

export const BOXES = 100;
export const LEAST = -999;
export const MOST = 999;

/** Splits a program into lines whatever the computer it was saved on: \n, \r\n or \r. */
export function linesOf(source: string): readonly string[] {
  return source.split(/\r\n|\n|\r/u);
}

/** A word for a sentence: not longer than a child can read. */
function quote(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
function key(name: string): string {
  return name.toUpperCase();
}

/**
 * Assembles a program. Never throws. Names and labels in capitals or not; a label may end in a colon; numbers before the
 * lines are allowed. If they count from 0 they are box numbers, as in printed tables, so that `90 DAT 5` after `03 HLT`
 * goes to box 90; otherwise they are ignored.
 */
export function assemble(source: string): Assembled {
  if (source.length > MOST_CHARACTERS) return tooLong(source.length);
  const errors: Problem[] = [];
  const report = (at: number, says: string, hint?: string) =>
    errors.push(hint === undefined ? { at, says } : { at, says, hint });

  const statements = place(linesOf(source));
  const labels = collectLabels(statements, report);
  const boxes = Array.from({ length: BOXES }, () => 0);
  const lines: SourceLine[] = [];
  let tooMany = false;
  for (const { line, box, read } of statements) {
    if (!read.operation) continue;
    if (box >= BOXES && !tooMany) {
      tooMany = true;
      report(
        line,
        `This line needs box ${box}, but the last box is 99.`,
        'Make the program shorter: a loop can do the same thing many times.',
      );
    }
    const word = wordFor(read, line, labels, report);
    if (box < BOXES) {
      boxes[box] = word;
      lines.push({ box, line });
    }
  }
  errors.sort((a, b) => Number(a.at) - Number(b.at));
  return {
    boxes: errors.length > 0 ? boxes.fill(0) : boxes,
    lines: errors.length > 0 ? [] : lines,
    labels: [...labels.values()],
    size: lines.length,
    errors,
  };
}

/** A text that can’t be a program is not even read, so that typing in it stays quick. */
function tooLong(length: number): Assembled {
  const [has, most] = [length, MOST_CHARACTERS].map(thousands);
  const error: Problem = {
    at: 'program',
    says: `This text is too long for a program. It has ${has} characters, and ${most} is the most.`,
    hint: 'It can’t be kept: it is gone when you leave. Make it shorter.',
  };
  return { boxes: Array.from({ length: BOXES }, () => 0), lines: [], labels: [], size: 0, errors: [error] };
}

type Report = (line: number, says: string, hint?: string) => unknown;

/** The lines of the last program, read. A changed program has most of its lines from the one before. */
let lastRead: ReadonlyMap<string, Line> = new Map();

/** Reads lines, each different one once. */
function readerOfLines(): (text: string) => Line {
  const before = lastRead;
  const now = new Map<string, Line>();
  lastRead = now;
  return (text) => {
    const read = now.get(text) ?? before.get(text) ?? readLine(text);
    now.set(text, read);
    return read;
  };
}

/** Gives every line with an instruction its box; a lone label names the next one. */
function place(texts: readonly string[]): readonly Statement[] {
  const reading = readerOfLines();
  const reads = texts
    .map((text, index) => ({ line: index + 1, read: reading(text) }))
    .filter(({ read }) => read.operation !== undefined || read.label !== undefined);
  const numbers = reads.map(({ read }) => parseInt(read.lineNumber?.text ?? '', 10));
  const areBoxes =
    numbers[0] === 0 &&
    (numbers.length < 2 || numbers[1] === 1) &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  let next = 0;
  return reads.map(({ line, read }, index) => {
    const box = areBoxes ? (numbers[index] ?? 0) : next;
    next = read.operation ? box + 1 : box;
    return { line, box, read };
  });
}

function collectLabels(statements: readonly Statement[], report: Report): Map<string, Label> {
  const labels = new Map<string, Label>();
  for (const { line, box, read } of statements) {
    if (!read.label) continue;
    const name = read.label.text;
    const before = labels.get(key(name));
    if (isFirm(name))
      report(
        line,
        `${key(name)} is an instruction, so it can’t be a label.`,
        `Try ${name}1 or another name.`,
      );
    else if (isNumber(name))
      report(line, `A label can’t be just a number: “${quote(name)}”.`, 'Start it with a letter.');
    else if (before)
      report(
        line,
        `The label “${quote(name)}” is already on line ${before.line}. A label can only be in one place.`,
        'Give one of them another name. Capital letters make no difference.',
      );
    else labels.set(key(name), { name, box, line });
  }
  return labels;
}

function wordFor(read: Line, line: number, labels: ReadonlyMap<string, Label>, report: Report): number {
  const { operation, operands } = read;
  const mnemonic = operation?.mnemonic;
  if (!operation || !mnemonic) {
    unknown(read, line, labels, report);
    return 0;
  }
  const [operand, ...extra] = operands;
  // `ADD DAT 5`: somebody named a box ADD.
  if (
    operand &&
    isFirm(operation.text) &&
    isFirm(operand.text) &&
    (extra.length > 0 || key(operand.text) === 'DAT')
  ) {
    report(
      line,
      `${key(operation.text)} is an instruction, so it can’t be a label.`,
      `Try ${operation.text}1 or another name.`,
    );
    return 0;
  }
  if (mnemonic === 'DAT') {
    tooMuch(extra[0]?.text, mnemonic, line, report);
    return operand ? data(operand.text, line, labels, report) : 0;
  }
  const instruction = instructions[mnemonic];
  if (instruction.takes === 'nothing') {
    tooMuch(operand?.text, mnemonic, line, report);
    return instruction.code;
  }
  tooMuch(extra[0]?.text, mnemonic, line, report);
  if (!operand) {
    report(line, `${key(operation.text)} needs a box after it, such as ${mnemonic} 42.`, missing(read));
    return 0;
  }
  return instruction.code + boxNamed(operand.text, mnemonic, line, labels, report);
}

function missing(read: Line): string {
  return read.comment?.text.startsWith('#')
    ? 'Everything after # is a note. To use a number, put it in a box with DAT and give the box a label.'
    : 'Write the number of a box, or the label of one.';
}

function tooMuch(text: string | undefined, mnemonic: Mnemonic, line: number, report: Report) {
  if (text === undefined) return;
  const alone = mnemonic !== 'DAT' && instructions[mnemonic].takes === 'nothing';
  report(
    line,
    alone
      ? `${mnemonic} stands alone: nothing can follow it, but here is “${quote(text)}”.`
      : `There is something too many on this line: “${quote(text)}”.`,
    'If it is a note, put // in front of it.',
  );
}

function unknown(read: Line, line: number, labels: ReadonlyMap<string, Label>, report: Report) {
  const text = read.operation?.text;
  if (text === undefined) return;
  if (isNumber(text)) {
    report(
      line,
      `“${quote(text)}” is a number, not an instruction.`,
      `To put it in a box write DAT ${quote(text)}.`,
    );
    return;
  }
  const like = likeliest(text);
  const says = `The CPU doesn’t know the instruction “${quote(text)}”.`;
  if (like) report(line, says, `Did you mean ${like}?`);
  else if (labels.has(key(text)))
    report(line, says, `“${quote(text)}” is a label. To jump there write BRA ${quote(text)}.`);
  else if (read.operands.length === 0)
    report(line, says, `If it is a label, put its instruction after it on the same line.`);
  else report(line, says, `It knows ${mnemonics.join(', ')}.`);
}

function boxNamed(
  text: string,
  mnemonic: Mnemonic,
  line: number,
  labels: ReadonlyMap<string, Label>,
  report: Report,
): number {
  if (isNumber(text)) {
    const value = readNumber(text);
    if (value >= 0 && value < BOXES) return value;
    report(
      line,
      `There is no box ${quote(text)}: boxes go from 0 to 99.`,
      `To use the number ${quote(text)} itself, put it in a box with DAT.`,
    );
    return 0;
  }
  const label = labels.get(key(text));
  if (label) return Math.min(label.box, BOXES - 1);
  if (isFirm(text))
    report(
      line,
      `${mnemonic} needs a box after it, but ${key(text)} is an instruction.`,
      'Each instruction goes on a line of its own.',
    );
  else lost(text, line, labels, report);
  return 0;
}

function lost(text: string, line: number, labels: ReadonlyMap<string, Label>, report: Report) {
  // More labels than boxes: it isn't a program that fits, and comparing them all would take too long.
  const names = labels.size > BOXES ? [] : [...labels.values()].map(({ name }) => name);
  const like = nearest(text, names);
  report(
    line,
    `There is no label “${quote(text)}”.`,
    like
      ? `Did you mean ${like}?`
      : mnemonicOf(text)
        ? `Add a line that starts with ${quote(text)} and an instruction.`
        : `Add a line such as: ${quote(text)} DAT 0`,
  );
}

function data(text: string, line: number, labels: ReadonlyMap<string, Label>, report: Report): number {
  if (isNumber(text)) {
    const value = readNumber(text);
    if (value >= LEAST && value <= MOST) return value + 0;
    report(line, `${quote(text)} doesn’t fit in a box: a box holds −999 to 999.`);
    return 0;
  }
  const label = labels.get(key(text));
  if (label) return Math.min(label.box, BOXES - 1);
  if (/^[+\-\u2212\u2013\d.]/u.test(text))
    report(line, `“${quote(text)}” is not a whole number.`, 'A box holds a whole number, −999 to 999.');
  else lost(text, line, labels, report);
  return 0;
}
