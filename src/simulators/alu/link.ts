// The part of a link after `#`: `a=200&b=100&op=add&steps=3`. All parts are optional.
//   a, b     the numbers in the trays, or where they come from: L2 is the answer of line 2, n1 the first number put in
//   op       add, sub, cmp, and, or, shl, shr
//   signed   lamps are read as −128…127
//   tape     lines already printed: `2add4,L1add6`
//   steps    so many columns are done when it opens; 8 is the whole sum
//   run      goes on by itself when it is open
import type { Json, Opening } from '../../simulation/contract.ts';
import { asRead, BITS, operations } from './arithmetic.ts';
import { defaultSetup } from './model.ts';
import type { Action, Line, Setup, State, Tray } from './state.ts';
import { operandIn, readTape, writeTape } from './tape.ts';

function setupWith({ a, b, op, signed }: State, lines: readonly Line[]): Setup {
  const tape = writeTape(lines);
  const memory = readTape(tape) ?? { tape: [], cards: [] };
  const operand = ({ value, from }: Tray): string => {
    const known = from === '' ? undefined : operandIn(from, memory);
    return known?.value === value ? from : `${asRead(value, signed)}`;
  };
  return { a: operand(a), b: operand(b), op, signed, tape };
}
/** The pupil's work: trays, switches and all that is on the tape. */
export const setupOf = (state: State): Setup => setupWith(state, state.tape);
/** The machine before the sum that stands in it: its steps bring the last line back. */
const setupBefore = (state: State): Setup =>
  setupWith(state, state.column === BITS ? state.tape.slice(0, -1) : state.tape);

export function write(_setup: Setup, state: State): string {
  const { a, b, op, signed, tape } = setupBefore(state);
  const parts = [`a=${a}`, `b=${b}`, `op=${op}`];
  if (signed) parts.push('signed');
  if (tape !== '') parts.push(`tape=${tape}`);
  if (state.column > 0) parts.push(`steps=${state.column}`);
  return parts.join('&');
}

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
const isOn = (value: string | null): boolean => value !== null && !/^(?:0|false|no)$/iu.test(value);

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const parts = new URLSearchParams(hash.replace(/^[#?]/u, ''));
  const wrong: string[] = [];
  const tapeText = (parts.get('tape') ?? '').replaceAll(' ', '');
  const memory = readTape(tapeText);
  if (!memory) wrong.push(`The tape “${short(tapeText)}” is not one this machine can print.`);
  const operand = (name: 'a' | 'b'): string => {
    const text = parts.get(name);
    if (text === null) return defaultSetup[name];
    const word = text.trim().replace('−', '-');
    if (operandIn(word, memory ?? { tape: [], cards: [] })) return word;
    wrong.push(`“${short(text)}” is not a number that 8 lamps can show.`);
    return defaultSetup[name];
  };
  const a = operand('a');
  const b = operand('b');
  const named = parts.get('op')?.toLowerCase() ?? defaultSetup.op;
  const op = operations.find((one) => one === named);
  if (op === undefined)
    wrong.push(`There is no operation “${short(named)}”. There are ${operations.join(', ')}.`);
  const stepsText = parts.get('steps') ?? '0';
  const steps = Number(stepsText);
  const isCount = /^\d{1,4}$/u.test(stepsText.trim()) && steps <= BITS;
  if (!isCount) wrong.push(`The steps must be a whole number up to ${BITS}.`);
  const setup: Setup = {
    a,
    b,
    op: op ?? defaultSetup.op,
    signed: isOn(parts.get('signed')),
    tape: memory ? tapeText : '',
  };
  return {
    setup,
    actions: isCount && steps > 0 ? [{ kind: 'tick', count: steps }] : [],
    ...(isOn(parts.get('run')) ? { run: true } : {}),
    ...(wrong.length > 0
      ? {
          problem: {
            at: 'link',
            says: `Part of the link could not be understood. ${wrong.join(' ')}`,
            hint: 'The rest of it was opened.',
          },
        }
      : {}),
  };
}

export const keep = ({ a, b, op, signed, tape }: Setup): Json => ({ a, b, op, signed, tape });

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { a, b, op, signed, tape } = data as { readonly [key: string]: unknown };
  const known = operations.find((one) => one === op);
  if (typeof a !== 'string' || typeof b !== 'string' || typeof tape !== 'string' || !known) return undefined;
  const memory = readTape(tape);
  if (!memory || !operandIn(a, memory) || !operandIn(b, memory)) return undefined;
  return { a, b, op: known, signed: signed === true, tape };
}
