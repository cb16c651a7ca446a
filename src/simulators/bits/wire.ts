// Wiring: input switches, gates in sockets, lamps, and a table of what was tried. A tick tries the next row.
import type { Action, BoardId, WireSetup, WireState } from './state.ts';
import { type Board, boards, fitting, isRowRight, rowCount, signalsOf } from './boards.ts';
import { flipped } from './numbers.ts';
import { listed } from './words.ts';

const bit = (on: boolean | undefined): number => (on ? 1 : 0);
const word = (on: boolean | undefined): string => (on ? 'on' : 'off');

/** How many of the tried rows come out as they should. */
export const rightRows = ({ board, parts, tried }: WireSetup): number =>
  tried.filter((row) => isRowRight(boards[board], parts, row)).length;
/** Every row was tried and is right. */
export const isWhole = (state: WireSetup): boolean => rightRows(state) === rowCount(boards[state.board]);

function rowSays(board: Board, { parts, inputs }: WireSetup): string {
  const signals = signalsOf(board, parts, inputs);
  const ins = listed(board.inputs.map((name, at) => `${name} is ${word(signals.inputs[at])}`));
  const wanted = board.wanted(signals.inputs);
  if (board.outputs.length === 1) {
    const should = signals.outputs[0] === wanted[0] ? '' : ` It should be ${word(wanted[0])}.`;
    return `${ins}: the lamp is ${word(signals.outputs[0])}.${should}`;
  }
  const sum = signals.inputs.map(bit).join(' + ');
  const total = signals.inputs.filter(Boolean).length;
  const says = `${sum}: carry ${bit(signals.outputs[0])}, sum ${bit(signals.outputs[1])}.`;
  const isRight = signals.outputs.every((on, at) => on === wanted[at]);
  return isRight
    ? `${says} That is ${total}.`
    : `${says} It should be carry ${bit(wanted[0])}, sum ${bit(wanted[1])}, for ${total}.`;
}
const wholeSays = ({ title, sockets }: Board, rows: number): string =>
  sockets.length === 0
    ? `You have seen all ${rows} rows: that is all it can do.`
    : `All ${rows} rows are right: ${title === 'Build XOR' ? 'you built XOR' : `a ${title.toLowerCase()}`}.`;

/** The same board, saying what is so now; the row that stands there counts as tried. */
function settled(state: WireState): WireState {
  const board = boards[state.board];
  const tried = state.tried.includes(state.inputs) ? state.tried : [...state.tried, state.inputs];
  const next = { ...state, tried };
  const all = isWhole(next) ? ` ${wholeSays(board, rowCount(board))}` : '';
  return { ...next, says: `${rowSays(board, next)}${all}` };
}
export function startWire(setup: WireSetup): WireState {
  return settled({ ...setup, ticks: 0, says: '' });
}
/** A board with nothing in its sockets and all switches off. */
export const freshBoard = (board: BoardId): WireSetup => ({
  mode: 'wire',
  board,
  inputs: 0,
  parts: boards[board].sockets.map(() => ''),
  tried: [],
});

export const canTry = ({ board, tried }: WireState): boolean => tried.length < rowCount(boards[board]);
function tick(state: WireState, count: number): WireState {
  const rows = rowCount(boards[state.board]);
  let now = state;
  for (let done = 0; done < count && canTry(now); done++) {
    const { tried } = now;
    const next = Array.from({ length: rows }, (_, row) => row).find((row) => !tried.includes(row)) ?? 0;
    now = settled({ ...now, inputs: next, ticks: now.ticks + 1 });
  }
  return now;
}

/** Undefined for what cannot be done here. */
export function stepWire(state: WireState, action: Action): WireState | undefined {
  const board = boards[state.board];
  switch (action.kind) {
    case 'tick':
      return tick(state, action.count);
    case 'flip': {
      const { place } = action;
      if (!Number.isInteger(place) || place < 0 || place >= board.inputs.length) return undefined;
      return settled({ ...state, inputs: flipped(state.inputs, place) });
    }
    case 'fit': {
      const { socket, part } = action;
      if (board.sockets[socket] === undefined) return undefined;
      if (!fitting(board, socket).includes(part))
        return {
          ...state,
          problem: { at: socket, says: `${part.toUpperCase()} has no place in that socket.` },
        };
      const parts = board.sockets.map((_, at) => (at === socket ? part : (state.parts[at] ?? '')));
      return settled({ ...state, parts, tried: [] });
    }
    default:
      return undefined;
  }
}

export function wireActions(state: WireState): readonly Action[] {
  const board = boards[state.board];
  const flips = board.inputs.map((_, place): Action => ({ kind: 'flip', place }));
  const fits = board.sockets.flatMap((_, socket) =>
    fitting(board, socket).map((part): Action => ({ kind: 'fit', socket, part })),
  );
  return [...(canTry(state) ? [{ kind: 'tick', count: 1 } as const] : []), ...flips, ...fits];
}
