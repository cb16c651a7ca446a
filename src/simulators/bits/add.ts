// Adding: two rows of switches, column by column from the right. A tick is one column.
import { type Column, chained } from '../../lib/columns.ts';
import type { Action, AddSetup, AddState } from './state.ts';
import { asRead, flipped, patterns, placeValue } from './numbers.ts';
import { shown, worth } from './words.ts';

/** The widths of a sum that are drawn. */
export const SUM_BITS = [4, 8] as const;

/** All columns of the sum, from the right; a carry out of the last one has no column to go to. */
export const columnsOf = ({ a, b, bits }: AddSetup): readonly Column[] => chained('add', a, b, 2, bits);
/** The pattern of the answer in so many switches. */
export const answerOf = ({ a, b, bits }: AddSetup): number => (a + b) % patterns(bits);
/** Whether the answer, as it is read, is not the sum. */
export function isTooBig(setup: AddSetup): boolean {
  const { a, b, bits, signed } = setup;
  return asRead(answerOf(setup), bits, signed) !== asRead(a, bits, signed) + asRead(b, bits, signed);
}

const readySays = ({ a, b, bits, signed }: AddSetup): string =>
  `${shown(asRead(a, bits, signed))} and ${shown(asRead(b, bits, signed))}. Step to add one column, from the right.`;

function columnSays(setup: AddSetup, place: number): string {
  const column = columnsOf(setup)[place];
  if (!column) return '';
  const { a, b, in: carried, out, result } = column;
  const sum = a + b + carried;
  const parts = `${a} + ${b}${carried === 1 ? ' + 1 carried' : ''} = ${sum}`;
  const pair = out === 1 ? `, and that is one pair${result === 1 ? ' and one more' : ''}` : '';
  const name = `The ${shown(placeValue(place))}s`;
  return `${name}: ${parts}${pair}. Write ${result}${out === 1 ? ', carry 1' : ''}.`;
}
function doneSays(setup: AddSetup): string {
  const { a, b, bits, signed } = setup;
  const read = (value: number) => shown(asRead(value, bits, signed));
  const sum = `${read(a)} + ${read(b)} = ${read(answerOf(setup))}.`;
  if (!isTooBig(setup)) return sum;
  const truth = shown(asRead(a, bits, signed) + asRead(b, bits, signed));
  return signed
    ? `${sum} Paper says ${truth}: that does not fit.`
    : `${sum} Paper says ${truth}: a carry worth ${shown(patterns(bits))} fell out at the left.`;
}

export function startAdd(setup: AddSetup): AddState {
  return { ...setup, column: 0, ticks: 0, says: readySays(setup) };
}
export const canAdd = ({ column, bits }: AddState): boolean => column < bits;
function tick(state: AddState, count: number): AddState {
  const column = Math.min(state.bits, state.column + count);
  const passed = column - state.column;
  if (passed === 0) return state;
  const last = columnSays(state, column - 1);
  const says = column === state.bits ? `${last} ${doneSays(state)}` : last;
  return { ...state, column, ticks: state.ticks + passed, says };
}
/** Other numbers: the sum begins again. */
function set(state: AddState, by: Partial<AddState>): AddState {
  const next = { ...state, ...by, column: 0 };
  return { ...next, says: readySays(next) };
}

/** Undefined for what cannot be done here. */
export function stepAdd(state: AddState, action: Action): AddState | undefined {
  switch (action.kind) {
    case 'tick':
      return tick(state, action.count);
    case 'flip': {
      const { place, row } = action;
      if (!row || !Number.isInteger(place) || place < 0 || place >= state.bits) return undefined;
      return set(state, { [row]: flipped(state[row], place) });
    }
    case 'bits': {
      const { bits } = action;
      if (!SUM_BITS.some((one) => one === bits))
        return {
          ...state,
          problem: { says: `A sum has ${SUM_BITS.join(' or ')} columns here.`, at: 'bits' },
        };
      return set(state, { bits, a: state.a % patterns(bits), b: state.b % patterns(bits) });
    }
    case 'all':
      return set(state, action.on ? { a: patterns(state.bits) - 1, b: 1 } : { a: 0, b: 0 });
    case 'signed': {
      const next = set(state, { signed: action.on });
      const top = shown(worth(state.bits - 1, state.bits, action.on));
      return { ...next, says: `The leftmost now counts ${top}. ${next.says}` };
    }
    default:
      return undefined;
  }
}

export function addActions(state: AddState): readonly Action[] {
  const flips = (['a', 'b'] as const).flatMap((row) =>
    Array.from({ length: state.bits }, (_, place): Action => ({ kind: 'flip', row, place })),
  );
  const tickOne: readonly Action[] = canAdd(state) ? [{ kind: 'tick', count: 1 }] : [];
  const widths = SUM_BITS.map((bits): Action => ({ kind: 'bits', bits }));
  return [...tickOne, ...flips, ...widths, { kind: 'signed', on: !state.signed }];
}
