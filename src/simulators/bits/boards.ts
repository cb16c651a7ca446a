// The circuits: four made of switches, and three made of gates that stand in sockets.
import type { BoardId, Gate, Part } from './state.ts';

/** An input, by its letter, or the socket whose output it is, by its number from 0. */
export type Source = 'A' | 'B' | 'C' | number;
export interface Output {
  readonly name: string;
  readonly from: Source;
}
export interface Board {
  readonly title: string;
  /** What it does, for the pupil. */
  readonly line: string;
  readonly inputs: readonly ('A' | 'B' | 'C')[];
  /** What each socket is wired to: one source, or two. Later sockets may take from earlier ones. */
  readonly sockets: readonly (readonly Source[])[];
  /** The gates that the tray has for it, in the order in which a socket goes through them. */
  readonly tray: readonly Gate[];
  readonly outputs: readonly Output[];
  /** What each output should be: for the circuits of switches this is what they do. */
  readonly wanted: (inputs: readonly boolean[]) => readonly boolean[];
}

const ons = (inputs: readonly boolean[]): number => inputs.filter(Boolean).length;
const LAMP: readonly Output[] = [{ name: 'lamp', from: 'A' }];
const TWO = ['A', 'B'] as const;
const plain = { sockets: [], tray: [], outputs: LAMP };

export const boards: Readonly<Record<BoardId, Board>> = {
  and: {
    ...plain,
    title: 'AND',
    line: 'One switch after the other.',
    inputs: TWO,
    wanted: (inputs) => [ons(inputs) === 2],
  },
  or: {
    ...plain,
    title: 'OR',
    line: 'One switch beside the other.',
    inputs: TWO,
    wanted: (inputs) => [ons(inputs) > 0],
  },
  not: {
    ...plain,
    title: 'NOT',
    line: 'A switch that breaks the wire when it is on.',
    inputs: ['A'],
    wanted: (inputs) => [ons(inputs) === 0],
  },
  stairs: {
    ...plain,
    title: 'Stairs',
    line: 'One switch downstairs, one upstairs. This is XOR: one, but not both.',
    inputs: TWO,
    wanted: (inputs) => [ons(inputs) === 1],
  },
  xor: {
    title: 'Build XOR',
    line: 'Fill the sockets so that the lamp is on for one, but not for both.',
    inputs: TWO,
    sockets: [['A', 'B'], ['A', 'B'], [1], [0, 2]],
    tray: ['and', 'or', 'not'],
    outputs: [{ name: 'lamp', from: 3 }],
    wanted: (inputs) => [ons(inputs) === 1],
  },
  half: {
    title: 'Half adder',
    line: 'Fill the sockets so that it adds A and B.',
    inputs: TWO,
    sockets: [
      ['A', 'B'],
      ['A', 'B'],
    ],
    tray: ['and', 'or', 'xor'],
    outputs: [
      { name: 'carry', from: 1 },
      { name: 'sum', from: 0 },
    ],
    wanted: (inputs) => [ons(inputs) > 1, ons(inputs) % 2 === 1],
  },
  full: {
    title: 'Full adder',
    line: 'Two half adders and one gate more: fill the sockets so that it adds A, B and the carry C.',
    inputs: ['A', 'B', 'C'],
    sockets: [
      ['A', 'B'],
      ['A', 'B'],
      [0, 'C'],
      [0, 'C'],
      [3, 1],
    ],
    tray: ['and', 'or', 'xor'],
    outputs: [
      { name: 'carry', from: 4 },
      { name: 'sum', from: 2 },
    ],
    wanted: (inputs) => [ons(inputs) > 1, ons(inputs) % 2 === 1],
  },
};

/** What a gate puts out. An empty socket puts out nothing. */
export function gateOut(part: Part, ins: readonly boolean[]): boolean {
  if (part === 'and') return ons(ins) === 2;
  if (part === 'or') return ons(ins) > 0;
  if (part === 'xor') return ons(ins) === 1;
  return part === 'not' && ins[0] === false;
}
/** The parts that fit into a socket, the empty one first: NOT has one leg, the others have two. */
export function fitting({ sockets, tray }: Board, socket: number): readonly Part[] {
  const legs = sockets[socket]?.length ?? 0;
  return ['', ...tray.filter((gate) => (gate === 'not') === (legs === 1))];
}

/** The input switches from the left, out of their pattern. */
export const inputsOf = ({ inputs }: Board, pattern: number): readonly boolean[] =>
  inputs.map((_, at) => Math.trunc(pattern / 2 ** (inputs.length - 1 - at)) % 2 === 1);
export const rowCount = ({ inputs }: Board): number => 2 ** inputs.length;

export interface Signals {
  readonly inputs: readonly boolean[];
  readonly sockets: readonly boolean[];
  readonly outputs: readonly boolean[];
}
/** What is on everywhere on a board. */
export function signalsOf(board: Board, parts: readonly Part[], pattern: number): Signals {
  const inputs = inputsOf(board, pattern);
  if (board.sockets.length === 0) return { inputs, sockets: [], outputs: board.wanted(inputs) };
  const sockets: boolean[] = [];
  const at = (source: Source): boolean =>
    (typeof source === 'number' ? sockets[source] : inputs['ABC'.indexOf(source)]) === true;
  for (const [index, sources] of board.sockets.entries())
    sockets.push(gateOut(parts[index] ?? '', sources.map(at)));
  return { inputs, sockets, outputs: board.outputs.map(({ from }) => at(from)) };
}
/** Whether a row of the table comes out as it should. */
export function isRowRight(board: Board, parts: readonly Part[], pattern: number): boolean {
  const { inputs, outputs } = signalsOf(board, parts, pattern);
  const wanted = board.wanted(inputs);
  return outputs.every((on, at) => on === wanted[at]);
}
