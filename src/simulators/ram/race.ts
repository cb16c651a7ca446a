// RAM against a tape: the same numbers, the same question, two ways to get there.
import { refuse } from './refuse.ts';
import { CELLS, type State } from './state.ts';
import { type Work, workOn } from './turns.ts';

/** Asks both for a cell. RAM takes one step, whichever cell it is; the tape must wind there, a step a cell, and read. */
export function fetchBoth(state: State, cell: number): State {
  if (state.mode !== 'race') return refuse(state, 'Set up the race first.');
  if (!Number.isInteger(cell) || cell < 0 || cell >= CELLS)
    return refuse(state, 'Cells have the numbers 0 to 99.');
  if (state.race.asked !== undefined)
    return refuse(state, 'The tape is still winding. Let it get there first.');
  const value = state.cells[cell] ?? 0;
  const work = workOn(state);
  work.race = { ...state.race, asked: cell, steps: 0 };
  work.says = `Both are asked for cell ${cell}. RAM has it after 1 step: ${value}. The tape begins to wind.`;
  return work;
}

/** The tape goes one place on, or reads the one it has come to. */
export function wind(work: Work): void {
  const { head, asked, steps, results } = work.race;
  if (asked === undefined) return;
  if (head === asked) {
    const value = work.cells[asked] ?? 0;
    const took = steps + 1;
    work.race = { head, steps: 0, results: [...results, { cell: asked, value, tape: took }].slice(-12) };
    work.says = `The tape has cell ${asked} too: ${value}. It took ${took} ${took === 1 ? 'step' : 'steps'}. RAM took 1.`;
    return;
  }
  const to = head + Math.sign(asked - head);
  work.race = { ...work.race, head: to, steps: steps + 1 };
  work.says = `The tape winds to ${to}. It has to get to ${asked}.`;
}
