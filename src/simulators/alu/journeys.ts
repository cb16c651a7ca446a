// Which tiles travel to get from one state to the next: read from the two states and what was done between them.
import { BITS, takesTwo } from './arithmetic.ts';
import { backWire, type WireName } from './layout.ts';
import type { Action, State, TrayName } from './state.ts';
import { lastOf } from './tape.ts';

export interface Journey {
  readonly wire: WireName;
  /** The pattern on the tile. */
  readonly value: number;
  /** When it sets out: those of turn 1 wait for those of turn 0. */
  readonly turn: number;
  /** Against the wire: the tape sends a number back to the trays. */
  readonly reversed?: boolean;
}
const trays: readonly TrayName[] = ['a', 'b'];

/** The journeys of one transport step, in the order of time. None after a jump, or for what only sets the machine. */
export function journeysOf(
  before: State | undefined,
  state: State,
  by: Action | undefined,
): readonly Journey[] {
  if (!before || !by) return [];
  if (by.kind === 'carry') return [{ wire: backWire[by.to], value: state[by.to].value, turn: 0 }];
  const brought = state.rerun !== undefined && state.column === 0;
  if (by.kind === 'rerun' || (by.kind === 'tick' && brought && before.column === BITS))
    return trays
      .filter((tray) => tray === 'a' || takesTwo(state.op))
      .map((tray) => ({ wire: backWire[tray], value: state[tray].value, turn: 0 }));
  if (by.kind !== 'tick' && by.kind !== 'pull') return [];
  const list: Journey[] = [];
  let turn = 0;
  if (before.column === 0 || before.column === BITS) {
    list.push({ wire: 'in-a', value: state.a.value, turn });
    if (takesTwo(state.op)) list.push({ wire: 'in-b', value: state.b.value, turn });
    turn += 1;
  }
  const line = lastOf(state);
  if (state.column < BITS || !line || before.column >= state.column) return list;
  // A comparison sends no number out: only its line is printed.
  if (line.op !== 'cmp') {
    list.push(
      { wire: 'out', value: line.result, turn },
      { wire: 'print', value: line.result, turn: turn + 1 },
    );
  }
  return list;
}

/** How many turns pass until a wire has brought what it brings: 0 when nothing travels on it. */
export function turnsUntil(journeys: readonly Journey[], wires: readonly WireName[]): number {
  return Math.max(0, ...journeys.filter(({ wire }) => wires.includes(wire)).map(({ turn }) => turn + 1));
}
