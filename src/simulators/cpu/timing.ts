// When each tile of a step sets out: one idea at a time, what belongs together at once.
import type { Move, Place } from './state.ts';

export function samePlace(a: Place, b: Place): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.box === b.box : a === b;
}

/**
 * Which turn of the step each move takes, from 0. A tile that goes on from where another arrives waits for it; a tile
 * of another role waits for all before; the two numbers that go into the ALU set out together.
 */
export function turnsOf(moves: readonly Move[]): readonly number[] {
  const turns: number[] = [];
  moves.forEach((move, index) => {
    const earlier = moves.slice(0, index);
    const from = earlier.findLastIndex(({ to }) => samePlace(to, move.from));
    const previous = earlier.at(-1);
    if (from >= 0) turns.push((turns[from] ?? 0) + 1);
    else if (previous && previous.role !== move.role) turns.push(Math.max(...turns) + 1);
    else turns.push(turns.at(-1) ?? 0);
  });
  return turns;
}

export interface Timing {
  readonly turns: readonly number[];
  readonly last: number;
  /** Milliseconds of one turn; 0 for a cut. */
  readonly each: number;
}
/** A turn by hand takes its time; while playing all turns share the time of one step. */
export function timingOf(moves: readonly Move[], pace: number, playing: boolean): Timing {
  const turns = turnsOf(moves);
  const last = Math.max(0, ...turns);
  const share = pace / (last + 1);
  return { turns, last, each: pace === 0 || playing ? share : Math.max(share, Math.min(pace, 320)) };
}

/** Milliseconds until a place has what a step brings to it; 0 when nothing comes. */
export function arrivalAt(place: Place, moves: readonly Move[], timing: Timing, backwards: boolean): number {
  let latest = 0;
  moves.forEach((move, index) => {
    const turn = timing.turns[index] ?? 0;
    const goal = backwards ? move.from : move.to;
    if (samePlace(goal, place))
      latest = Math.max(latest, (backwards ? timing.last - turn + 1 : turn + 1) * timing.each);
  });
  return latest;
}
