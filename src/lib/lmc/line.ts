// One line of a program: its words, what each of them is, and the same pieces for colouring in the editor.
import { instructions, type Mnemonic, mnemonics, synonyms } from './instructions.ts';
import { likeliest } from './nearest.ts';

export interface Token {
  readonly kind:
    | 'space'
    | 'comment'
    | 'line-number'
    | 'label'
    | 'mnemonic'
    | 'number'
    | 'name'
    /** Could not be understood. */
    | 'unknown';
  readonly text: string;
  /** Characters from the start of the line. */
  readonly start: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** What stands on a line. `operation` undefined with `words` means that no instruction was found. */
export interface Line {
  readonly lineNumber?: Word;
  readonly label?: Word;
  readonly operation?: Word & { readonly mnemonic: Mnemonic | undefined };
  /** What follows the operation. */
  readonly operands: readonly Word[];
  /** From the first `//`, `;` or `#`. */
  readonly comment?: Word;
}

// White space of every kind that copying from a book, PDF or web page brings along, zero-width ones included.
const space = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/u;
const spaces = new RegExp(`(${space.source})`, 'u');
const number = /^[+\-\u2212\u2013]?\d+$/u;
const lineNumber = /^\d{1,4}[:.)]?$/u;

const firm: ReadonlySet<string> = new Set(mnemonics);

/** The instruction a word names, if it does; in capitals or not. */
export function mnemonicOf(text: string): Mnemonic | undefined {
  const upper = text.toUpperCase();
  return mnemonics.find((each) => each === upper) ?? synonymOf(upper);
}
function synonymOf(upper: string): Mnemonic | undefined {
  return Object.hasOwn(synonyms, upper) ? synonyms[upper] : undefined;
}
/** Whether a word is one of the twelve names that are never labels; in capitals or not. */
export function isFirm(text: string | undefined): boolean {
  return text !== undefined && firm.has(text.toUpperCase());
}

/** Whether a text is written as a number. Books print minus signs as − or –. */
export function isNumber(text: string): boolean {
  return number.test(text);
}
/** The number a text stands for; NaN when it is none. */
export function readNumber(text: string): number {
  return isNumber(text) ? Number(text.replace(/^[\u2212\u2013]/u, '-')) : Number.NaN;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const piece of text.split(spaces)) {
    if (piece !== '' && !space.test(piece)) words.push({ text: piece, start: at });
    at += piece.length;
  }
  return words;
}

function takesNothing(mnemonic: Mnemonic | undefined): boolean {
  return mnemonic !== undefined && mnemonic !== 'DAT' && instructions[mnemonic].takes === 'nothing';
}

/**
 * Whether the first word is a label. It is when an instruction follows, with two exceptions: a firm name such as ADD is
 * never a label, and a synonym (LOAD, END …) is one only if what follows makes no sense as its operand: in `END HLT`
 * and `INPUT INP` the first word is a label, in `BR END` and `LOAD IN` the second is an operand.
 */
function startsWithLabel(first: string, second: string | undefined, count: number): boolean {
  if (second === undefined || isFirm(first)) return false;
  const mnemonic = mnemonicOf(first);
  if (isFirm(second)) return true;
  if (mnemonic !== undefined) return mnemonicOf(second) !== undefined && takesNothing(mnemonic);
  if (mnemonicOf(second) !== undefined) return true;
  // Neither is known: the one more like an instruction is the mistyped one.
  return !isNumber(second) && !likeliest(first) && (likeliest(second) !== undefined || count > 2);
}

/** Reads one line into its parts. Never throws: what makes no sense stays as an operation without a mnemonic. */
export function readLine(text: string): Line {
  const from = text.search(/\/\/|;|#/u);
  const comment = from < 0 ? undefined : { text: text.slice(from), start: from };
  let words = wordsOf(from < 0 ? text : text.slice(0, from));
  const parts: { lineNumber?: Word; label?: Word; comment?: Word } = comment ? { comment } : {};
  const [numbered, second] = words;
  if (numbered && second && lineNumber.test(numbered.text)) {
    parts.lineNumber = numbered;
    words = words.slice(1);
  }
  const [first, next] = words;
  if (first && first.text.endsWith(':') && first.text.length > 1) {
    parts.label = { text: first.text.slice(0, -1), start: first.start };
    words = words.slice(1);
  } else if (first && startsWithLabel(first.text, next?.text, words.length)) {
    parts.label = first;
    words = words.slice(1);
  }
  const [operation, ...operands] = words;
  if (!operation) return { ...parts, operands: [] };
  return { ...parts, operation: { ...operation, mnemonic: mnemonicOf(operation.text) }, operands };
}

/** The pieces of a line for colouring. Their texts, joined, are the line. */
export function tokenise(text: string): readonly Token[] {
  const line = readLine(text);
  const tokens: Token[] = [];
  const marked: Token[] = [];
  const mark = (kind: Token['kind'], word: Word | undefined) => {
    if (word) marked.push({ kind, text: word.text, start: word.start });
  };
  mark('line-number', line.lineNumber);
  mark('label', line.label);
  mark(line.operation?.mnemonic ? 'mnemonic' : 'unknown', line.operation);
  for (const each of line.operands) mark(isNumber(each.text) ? 'number' : 'name', each);
  mark('comment', line.comment);
  let at = 0;
  for (const token of marked) {
    if (token.start > at) tokens.push({ kind: 'space', text: text.slice(at, token.start), start: at });
    tokens.push(token);
    at = token.start + token.text.length;
  }
  if (at < text.length) tokens.push({ kind: 'space', text: text.slice(at), start: at });
  return tokens;
}
