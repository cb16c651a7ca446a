// The tape as text, for links and for what is kept: `6add6,L1addn2` is 6 + 6, then that answer + the second number again.
import { asRead, operate, operations, patternOf, RANGE, takesTwo } from './arithmetic.ts';
import { type Line, MOST_LINES, type Source, type Step } from './state.ts';

/** What the machine has to look a source up in. */
export interface Memory {
  readonly tape: readonly Line[];
  readonly cards: readonly number[];
}
export const lastOf = ({ tape }: Pick<Memory, 'tape'>): Line | undefined => tape.at(-1);

/** Whether a line's answer is a number that can be carried: a comparison has none. */
export const hasNumber = (line: Line | undefined): line is Line => line !== undefined && line.op !== 'cmp';

/** The pattern a source stands for; undefined when there is none. */
export function lookUp(source: Source, { tape, cards }: Memory): number | undefined {
  const place = Number(source.slice(1)) - 1;
  if (source.startsWith('n')) return cards[place];
  const line = source.startsWith('L') ? tape[place] : undefined;
  return hasNumber(line) ? line.result : undefined;
}

/** Does one step and prints its line. A number just put in becomes the next of the cards. */
export function print(memory: Memory, step: Step, first: number, second: number): Memory {
  const cards = [...memory.cards];
  const named = (source: Source, value: number): Source => {
    if (source !== '') return source;
    cards.push(value);
    return `n${cards.length}`;
  };
  const a = named(step.a, first);
  const b = takesTwo(step.op) ? named(step.b, second) : '';
  const { value, flags, order } = operate(step.op, first, second, step.signed);
  const line = { ...step, a, b, first, second, result: value, flags, order };
  return { tape: [...memory.tape, line], cards };
}

/**
 * Names the numbers by their first use again, after a tape that ran again was stopped half-way: a number that no line has
 * used is no number of this tape. `renamed` says what a tray's source is called now.
 */
export function renumbered({
  tape,
  cards,
}: Memory): Memory & { readonly renamed: (source: Source) => Source } {
  const used: Source[] = [];
  for (const line of tape)
    for (const source of [line.a, line.b])
      if (source.startsWith('n') && !used.includes(source)) used.push(source);
  const renamed = (source: Source): Source => {
    if (!source.startsWith('n')) return source;
    const place = used.indexOf(source);
    return place < 0 ? '' : `n${place + 1}`;
  };
  return {
    tape: tape.map((line) => ({ ...line, a: renamed(line.a), b: renamed(line.b) })),
    cards: used.map((source) => cards[Number(source.slice(1)) - 1] ?? 0),
    renamed,
  };
}

const OPERAND = String.raw`-?\d{1,3}|L\d{1,2}|n\d{1,3}`;
const LINE = new RegExp(`^(${OPERAND})(${operations.join('|')})(s?)(${OPERAND})?$`, 'u');

/** A number as a link has it, as a pattern; undefined when it is none that the lamps can show. */
export function numberIn(text: string): number | undefined {
  if (!/^-?\d{1,3}$/u.test(text)) return undefined;
  const value = Number(text);
  return value >= -RANGE / 2 && value < RANGE ? patternOf(value) : undefined;
}
/** A number or a source of a link: its pattern, and where it comes from. */
export function operandIn(text: string, memory: Memory): { value: number; from: Source } | undefined {
  const typed = numberIn(text);
  if (typed !== undefined) return { value: typed, from: '' };
  const value = lookUp(text, memory);
  return value === undefined ? undefined : { value, from: text };
}

/** Reads a tape and does its sums. Undefined when a line cannot be understood or asks for what is not there. */
export function readTape(text: string): Memory | undefined {
  let memory: Memory = { tape: [], cards: [] };
  if (text === '') return memory;
  const lines = text.split(',');
  if (lines.length > MOST_LINES) return undefined;
  for (const each of lines) {
    const [, first = '', name, signed, second = ''] = LINE.exec(each) ?? [];
    const op = operations.find((one) => one === name);
    if (op === undefined || takesTwo(op) !== (second !== '')) return undefined;
    const a = operandIn(first, memory);
    const b = second === '' ? { value: 0, from: '' } : operandIn(second, memory);
    if (!a || !b) return undefined;
    memory = print(memory, { op, a: a.from, b: b.from, signed: signed === 's' }, a.value, b.value);
  }
  return memory;
}

/** Writes a tape: a number where it is put in, its name where it is used again. */
export function writeTape(tape: readonly Line[]): string {
  let put = 0;
  const operand = (source: Source, value: number, signed: boolean): string => {
    if (source !== `n${put + 1}`) return source;
    put += 1;
    return `${asRead(value, signed)}`;
  };
  return tape
    .map(({ op, a, b, first, second, signed }) => {
      const left = operand(a, first, signed);
      return `${left}${op}${signed ? 's' : ''}${takesTwo(op) ? operand(b, second, signed) : ''}`;
    })
    .join(',');
}
