// What the machine says: each step in a sentence, as one would say it to a ten-year-old.
import type { Column } from '../../lib/columns.ts';
import { asRead, type Operation, operate, paperColumns, takesTwo, trueAnswer } from './arithmetic.ts';
import { lastOf } from './tape.ts';
import type { Line, State, TrayName } from './state.ts';

export const operationWords: Readonly<Record<Operation, { sign: string; name: string; short: string }>> = {
  add: { sign: '+', name: 'Add', short: 'add' },
  sub: { sign: '−', name: 'Take away', short: 'take away' },
  cmp: { sign: '?', name: 'Compare', short: 'compare' },
  and: { sign: 'AND', name: 'And: a lamp is on if both are on', short: 'and' },
  or: { sign: 'OR', name: 'Or: a lamp is on if one or both are on', short: 'or' },
  shl: { sign: '◄', name: 'Shift left: all lamps move one place', short: 'shift left' },
  shr: { sign: '►', name: 'Shift right: all lamps move one place', short: 'shift right' },
};
export const trayNames: Readonly<Record<TrayName, string>> = { a: 'first', b: 'second' };

/** A whole number with a real minus sign. */
export const shown = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);
/** What is at a place of a row of lamps: 1s, 2s, 4s … */
export const placeValue = (place: number): number => 2 ** place;
const paperPlaces = ['ones', 'tens', 'hundreds'];

/** A line of the tape as it is printed: `200 + 100 = 44`. */
export function lineText({ op, first, second, result, order, signed }: Line): string {
  const a = shown(asRead(first, signed));
  const b = shown(asRead(second, signed));
  const sign = operationWords[op].sign;
  if (op === 'cmp') return `${a} ${sign} ${b} ${['smaller', 'equal', 'bigger'][order + 1] ?? ''}`;
  const answer = shown(asRead(result, signed));
  return takesTwo(op) ? `${a} ${sign} ${b} = ${answer}` : `${a} ${sign} = ${answer}`;
}

function addSentence({ a, b, in: carried, out, result }: Column, base: number): string {
  const sum = a + b + carried;
  const parts = carried === 1 ? `${a} + ${b} + 1 carried = ${sum}` : `${a} + ${b} = ${sum}`;
  if (base === 10) return out === 1 ? `${parts}, write ${result}, carry 1.` : `${parts}.`;
  if (out === 1)
    return `${parts}, and that is one pair${result === 1 ? ' and one more' : ''}. Write ${result}, carry 1.`;
  return `${parts}. Write ${result}.`;
}
function subtractSentence({ a, b, in: owed, out, result }: Column, base: number): string {
  const left = owed === 1 ? `${a} − ${b} − 1 borrowed` : `${a} − ${b}`;
  if (out === 0) return base === 10 ? `${left} = ${result}.` : `${left} = ${result}. Write ${result}.`;
  return `${left} will not go. Borrow 1 from the left: it is worth ${base} here. Write ${result}.`;
}
function digitSentence(op: Operation, { a, b, in: comes, out, result }: Column): string {
  if (op === 'and')
    return result === 1 ? 'both lamps are on, so this one is on.' : `${a} and ${b}: not both are on, so 0.`;
  if (op === 'or') return result === 1 ? `${a} or ${b}: at least one is on, so 1.` : 'neither is on, so 0.';
  return `the ${out} moves on, and a ${comes} moves in from the ${op === 'shl' ? 'right' : 'left'}.`;
}

/** What one column did, on the lamps and, where there is one, on paper. */
export function columnSays({ a, b, op, signed }: State, place: number): string {
  const column = operate(op, a.value, b.value, signed).columns[place];
  if (!column) return '';
  const sentence = (one: Column, base: number) =>
    op === 'add' ? addSentence(one, base) : subtractSentence(one, base);
  const inColumns = op === 'add' || op === 'sub' || op === 'cmp';
  const lamps = `Lamps, ${placeValue(place)}s: ${inColumns ? sentence(column, 2) : digitSentence(op, column)}`;
  const paper = paperColumns(op, a.value, b.value, signed)[place];
  return paper ? `Paper, ${paperPlaces[place]}: ${sentence(paper, 10)} ${lamps}` : lamps;
}

const compared = ['is smaller than', 'is equal to', 'is bigger than'];

/** Why an answer is not what paper says. */
function misfit({ op, first, second, result, flags, signed }: Line): string {
  const truth = trueAnswer(op, first, second, signed);
  if (asRead(result, signed) === truth) return '';
  const paper = `Paper says ${shown(truth)}.`;
  if (signed) return ` ${paper} That does not fit: 8 lamps with a minus go from −128 to 127. Overflow.`;
  if (truth < 0)
    return ` ${paper} The lamps cannot show less than 0, so they go round to 255 and down. The borrow lamp is on.`;
  return flags.carry ? ` ${paper} Too big: 8 lamps stop at 255. A carry worth 256 fell out at the left.` : '';
}

/** A whole sum, done. */
export function lineSays(line: Line): string {
  const a = shown(asRead(line.first, line.signed));
  const b = shown(asRead(line.second, line.signed));
  if (line.op === 'cmp')
    return `${a} ${compared[line.order + 1]} ${b}. To find out, the machine took ${b} away and threw the answer away.`;
  const answer = shown(asRead(line.result, line.signed));
  const shifts = { shl: 'left: doubled', shr: 'right: halved' } as const;
  if (line.op === 'shl' || line.op === 'shr') {
    const rest = line.op === 'shr' && line.flags.carry ? ' A half fell out at the right.' : misfit(line);
    return `${a} shifted ${shifts[line.op]}, ${answer}.${rest}`;
  }
  return `${a} ${operationWords[line.op].sign.toLowerCase()} ${b} = ${answer}.${misfit(line)}`;
}

/** What is in the trays, and what to do with it. */
export function readySays({ a, b, op, signed }: State): string {
  const first = shown(asRead(a.value, signed));
  const second = shown(asRead(b.value, signed));
  const what = takesTwo(op)
    ? `${first} and ${second} are in the trays. The machine is set to ${operationWords[op].short}.`
    : `${first} is in the first tray. The machine is set to ${operationWords[op].short}; it leaves the second number alone.`;
  return `${what} Pull the lever, or step one column at a time.`;
}
/** The last line of the tape in words, after the last column. */
export const doneSays = (state: State): string => {
  const line = lastOf(state);
  return line ? lineSays(line) : '';
};
