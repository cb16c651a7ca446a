// The letter writer: a program of the machine that puts each key into the next cell. What it holds is read from its cells.
import { characterOf } from '../../lib/lmc/character.ts';
import { boxOf } from '../../lib/lmc/instructions.ts';
import { fileOf, LETTERS } from './files.ts';
import { isInRam } from './room.ts';
import { change, instruct, type Work } from './turns.ts';
import type { Program, State } from './state.ts';

/** More instructions than one key ever takes. */
const MOST_FOR_A_KEY = 60;
const label = (name: string): number => fileOf('writer').labels[name] ?? 0;

/** The letter writer that keys go to: the first that is open. */
export const writerOf = (state: Pick<State, 'programs'>): Program | undefined =>
  state.programs.find(({ file }) => file === 'writer');

/** The cells of a letter writer that letters go into: the first, and how many are full. */
export function letterCells(
  cells: readonly number[],
  { at }: Pick<Program, 'at'>,
): { readonly from: number; readonly count: number } {
  const from = at + label('TEXT');
  const next = boxOf(cells[at + label('PUT')] ?? 0);
  return { from, count: Math.max(0, Math.min(LETTERS, next - from)) };
}

/** The letter as it stands in RAM now; '' without a letter writer. */
export function letterIn(state: Pick<State, 'programs' | 'cells'>): string {
  const program = writerOf(state);
  if (!program || !isInRam(program)) return '';
  const { from, count } = letterCells(state.cells, program);
  return state.cells
    .slice(from, from + count)
    .map(characterOf)
    .join('');
}

/** Gives a key to the letter writer and lets it work until it waits for the next. */
export function typeKey(work: Work, id: number, code: number): void {
  let input: number | undefined = code;
  const changed: number[] = [];
  for (let count = 0; count < MOST_FOR_A_KEY; count++) {
    const program = work.programs.find((each) => each.id === id);
    if (!program) return;
    const isKey = work.cells[program.programCounter] === 901;
    work.changed = [];
    if (instruct(work, program, input).waits) break;
    if (isKey) input = undefined;
    changed.push(...work.changed);
  }
  change(work, id, { status: 'waiting' });
  work.changed = [...new Set(changed)];
}

/** Whether a text can be a letter: so many characters at most, each with a number that fits in a cell. */
export function isLetter(text: string): boolean {
  const letters = Array.from(text);
  return letters.length <= LETTERS && letters.every(fitsCell);
}
export function fitsCell(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code <= 999 && characterOf(code) === letter && letter !== '\n';
}
