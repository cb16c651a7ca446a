// The ALU as a pure model: two trays, one operation, a sum that goes column by column, and a tape that remembers it.
// A tick is one column; when the tape runs the machine, bringing the next numbers is a tick too.
import type { Clock, Problem } from '../../simulation/contract.ts';
import { asRead, BITS, operations, patternOf, RANGE, takesTwo } from './arithmetic.ts';
import {
  type Action,
  MOST_LINES,
  type Setup,
  type State,
  type Step,
  type Tray,
  type TrayName,
} from './state.ts';
import { hasNumber, lastOf, lookUp, operandIn, print, readTape, renumbered } from './tape.ts';
import { columnSays, doneSays, operationWords, readySays, shown, trayNames } from './words.ts';

export const defaultSetup: Setup = { a: '27', b: '15', op: 'add', signed: false, tape: '' };

export function start({ a, b, op, signed, tape }: Setup): State {
  const memory = readTape(tape) ?? { tape: [], cards: [] };
  const tray = (text: string): Tray => operandIn(text, memory) ?? { value: 0, from: '' };
  return ready({ ...memory, a: tray(a), b: tray(b), op, signed, column: 0, ticks: 0, says: '' });
}

/** The same machine before its sum, saying what is in the trays; `first` is said before that. */
function ready(state: State, first = ''): State {
  const fresh = { ...state, column: 0 };
  return { ...fresh, says: `${first} ${readySays(fresh)}`.trim() };
}
/** The machine as the pupil set it: a tape that was running stops. */
function change(state: State, by: Partial<State>, first = ''): State {
  const { rerun: stopped, ...rest } = state;
  if (!stopped) return ready({ ...rest, ...by }, first);
  const { tape, cards, renamed } = renumbered(state);
  const tray = ({ value, from }: Tray): Tray => ({ value, from: renamed(from) });
  return ready({ ...rest, tape, cards, a: tray(state.a), b: tray(state.b), ...by }, first);
}
const refuse = (state: State, says: string, hint?: string, at?: string): State => {
  const problem: Problem = { says, ...(hint ? { hint } : {}), ...(at ? { at } : {}) };
  return { ...state, problem };
};
const isFull = ({ tape }: State): boolean => tape.length >= MOST_LINES;
const FULL = `The tape is full: it has ${MOST_LINES} lines.`;

/** One column; after the last one the answer is out and its line printed. */
function doColumn(state: State): State {
  const { a, b, op, signed, column } = state;
  const done = { ...state, column: column + 1, says: columnSays(state, column) };
  if (done.column < BITS) return done;
  const memory = print(state, { op, a: a.from, b: b.from, signed }, a.value, b.value);
  const line = lastOf(memory);
  const printed = {
    ...done,
    ...memory,
    a: { ...a, from: line?.a ?? a.from },
    b: takesTwo(op) ? { ...b, from: line?.b ?? b.from } : b,
  };
  return { ...printed, says: `${done.says} ${doneSays(printed)}` };
}
/** The tape brings the numbers of its next line. */
function bringNext(state: State): State {
  const running = state.rerun;
  const at = (running?.at ?? 0) + 1;
  const next = running?.steps[at];
  if (!running || !next) return state;
  return bring({ ...state, rerun: { ...running, at } }, next, at);
}
function bring(state: State, { op, a, b, signed }: Step, at: number): State {
  const tray = (from: string, old: Tray): Tray => ({ value: lookUp(from, state) ?? old.value, from });
  const brought: State = {
    ...state,
    op,
    signed,
    a: tray(a, state.a),
    b: takesTwo(op) ? tray(b, state.b) : state.b,
    column: 0,
  };
  const [first, second] = [brought.a, brought.b].map(({ value }) => shown(asRead(value, signed)));
  const what = takesTwo(op)
    ? `${first} and ${second}, ${operationWords[op].short}`
    : `${first}, ${operationWords[op].short}`;
  return { ...brought, says: `The tape brings line ${at + 1}: ${what}.` };
}
const hasNext = ({ rerun: running }: State): boolean =>
  running !== undefined && running.at + 1 < running.steps.length;
const canTick = (state: State): boolean => (state.column < BITS ? !isFull(state) : hasNext(state));
function tickOnce(state: State): State {
  const ticked = { ...state, ticks: state.ticks + 1 };
  return state.column < BITS ? doColumn(ticked) : bringNext(ticked);
}

function tick(state: State, count: number): State {
  let now = state;
  for (let done = 0; done < count && canTick(now); done++) now = tickOnce(now);
  return now;
}
function pull(state: State): State {
  if (state.column >= BITS && !hasNext(state))
    return refuse(state, 'This sum is done.', 'Change a number or the operation, or carry the answer back.');
  if (isFull(state)) return refuse(state, FULL, 'Tear it off to go on.');
  let now = state.column >= BITS ? bringNext(state) : state;
  while (now.column < BITS) now = doColumn(now);
  return { ...now, says: doneSays(now) };
}

function limits(signed: boolean): readonly [number, number] {
  return signed ? [-RANGE / 2, RANGE / 2 - 1] : [0, RANGE - 1];
}
/** The pattern of a typed number, or what is wrong with it. */
export function readNumber(text: string, signed: boolean): number | Problem {
  const [least, most] = limits(signed);
  const word = text.trim().replace('−', '-');
  const range = `8 lamps show whole numbers from ${shown(least)} to ${most}.`;
  if (word === '') return { says: 'The tray is empty.', hint: 'Type a number.' };
  if (/^[+-]?\d*[.,]\d+$/u.test(word)) return { says: `${word} is not a whole number.`, hint: range };
  if (!/^[+-]?\d+$/u.test(word)) return { says: `“${short(text)}” is not a number.`, hint: range };
  const value = Number(word);
  if (value > most) return { says: `${short(word)} is too big.`, hint: range };
  if (value < least)
    return {
      says: signed ? `${shown(value)} is too far below zero.` : `${short(shown(value))} is below zero.`,
      hint: signed ? range : `${range} Turn on minus numbers to go lower.`,
    };
  return patternOf(value);
}
const short = (text: string): string => (text.length > 12 ? `${text.slice(0, 11)}…` : text);

function put(state: State, tray: TrayName, value: number): State {
  return change(state, { [tray]: { value, from: '' } });
}
function nudge(state: State, tray: TrayName, by: number): State {
  const [least, most] = limits(state.signed);
  const value = asRead(state[tray].value, state.signed) + by;
  if (value >= least && value <= most) return put(state, tray, patternOf(value));
  const end = shown(by > 0 ? most : least);
  return refuse(state, `${end} is the ${by > 0 ? 'most' : 'least'} that 8 lamps can show.`, undefined, tray);
}
function carry(state: State, to: TrayName): State {
  const line = lastOf(state);
  if (!line) return refuse(state, 'There is no answer to carry yet.', 'Pull the lever first.');
  if (!hasNumber(line)) return refuse(state, 'Compare gives no number, so there is nothing to carry.');
  const moved = { value: line.result, from: `L${state.tape.length}` };
  const number = shown(asRead(line.result, state.signed));
  return change(
    state,
    { [to]: moved },
    `A copy of the answer, ${number}, goes back into the ${trayNames[to]} tray.`,
  );
}
function rerun(state: State, numbers: string): State {
  // Stopped half-way or not: it is the whole tape that runs again.
  const steps = state.rerun?.steps ?? state.tape.map(({ op, a, b, signed }) => ({ op, a, b, signed }));
  const [first] = steps;
  if (!first) return refuse(state, 'The tape is empty.', 'Do a sum first.', 'rerun');
  const words = numbers.split(/[\s,;]+/u).filter((word) => word !== '');
  const signed = steps.some((each) => each.signed);
  const cards: number[] = [];
  for (const word of words) {
    const value = readNumber(word, signed);
    if (typeof value !== 'number') return refuse(state, value.says, value.hint, 'rerun');
    cards.push(value);
  }
  const wanted = state.cards.length;
  if (cards.length !== wanted)
    return refuse(
      state,
      `This tape needs ${wanted} ${wanted === 1 ? 'number' : 'numbers'}, but here ${cards.length === 1 ? 'is' : 'are'} ${cards.length}.`,
      'Put commas between them.',
      'rerun',
    );
  const begun = change(state, { tape: [], cards, rerun: { steps, at: 0 } });
  return bring(begun, first, 0);
}

/** Does one action. Total and pure: what cannot be done gives the same state with a `problem`. */
export function step({ problem: _said, ...state }: State, action: Action): State {
  switch (action.kind) {
    case 'tick':
      return tick(state, action.count);
    case 'pull':
      return pull(state);
    case 'type': {
      const value = readNumber(action.text, state.signed);
      if (typeof value !== 'number') return { ...state, problem: { ...value, at: action.tray } };
      return put(state, action.tray, value);
    }
    case 'nudge':
      return nudge(state, action.tray, action.by);
    case 'flip': {
      const isThere = Number.isInteger(action.bit) && action.bit >= 0 && action.bit < BITS;
      if (!isThere) return refuse(state, `There is no lamp ${action.bit}.`);
      return put(state, action.tray, state[action.tray].value ^ (1 << action.bit));
    }
    case 'choose':
      return change(state, { op: action.op });
    case 'carry':
      return carry(state, action.to);
    case 'signed':
      return change(
        state,
        { signed: action.on },
        action.on ? 'The leftmost lamp now counts −128.' : 'The leftmost lamp now counts 128.',
      );
    case 'tear': {
      const [a, b] = [state.a, state.b].map(({ value }) => ({ value, from: '' }));
      if (!a || !b || state.tape.length === 0) return refuse(state, 'There is no tape to tear off.');
      return change(state, { tape: [], cards: [], a, b }, 'The tape is torn off.');
    }
    case 'rerun':
      return rerun(state, action.numbers);
  }
}

/** A sample of what can be done now. */
export function actions(state: State): readonly Action[] {
  const list: Action[] = [
    { kind: 'signed', on: !state.signed },
    { kind: 'type', tray: 'a', text: '100' },
  ];
  if (canTick(state)) list.push({ kind: 'tick', count: 1 }, { kind: 'tick', count: 5 }, { kind: 'pull' });
  for (const op of operations) list.push({ kind: 'choose', op });
  for (const tray of ['a', 'b'] as const) {
    for (let bit = 0; bit < BITS; bit++) list.push({ kind: 'flip', tray, bit });
    if (asRead(state[tray].value, state.signed) < limits(state.signed)[1])
      list.push({ kind: 'nudge', tray, by: 1 });
    if (hasNumber(lastOf(state))) list.push({ kind: 'carry', to: tray });
  }
  if (state.tape.length > 0) list.push({ kind: 'rerun', numbers: state.cards.map(() => '3').join(',') });
  if (state.tape.length > 20) list.push({ kind: 'tear' });
  return list;
}

export const describe = ({ problem, says }: State): string =>
  problem ? `${problem.says} ${problem.hint ?? ''}`.trim() : says;

export const clock: Clock<State, Action> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: ({ ticks }) => ticks,
  canTick,
};
