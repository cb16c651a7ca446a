// Programs come from the shelf into RAM, go back, and are closed.
import { copyIn } from './copy-in.ts';
import { type FileId, fileOf, isFileId } from './files.ts';
import { letterIn } from './letter.ts';
import { refuse } from './refuse.ts';
import { firstFit, freeCells, isInRam, nameOf, sizeOf, standingIn } from './room.ts';
import { CELLS, MOST_PROGRAMS, type Program, SHELF_TRIP, type State } from './state.ts';
import { bringBack, putAside, workOn } from './turns.ts';

/** Why a file can’t stand at a cell; undefined when it can. */
export function whyNot(programs: readonly Program[], file: FileId, at: number): string | undefined {
  const { title, words } = fileOf(file);
  const end = at + words.length - 1;
  if (!Number.isInteger(at) || at < 0 || at >= CELLS) return 'Cells have the numbers 0 to 99.';
  if (end >= CELLS)
    return `${title} needs ${words.length} cells. From cell ${at} to the last there are only ${CELLS - at}.`;
  const [other] = standingIn(programs, at, words.length);
  return other
    ? `${title} would need cells ${at} to ${end}. ${nameOf(programs, other)} has cells ${other.at} to ${other.at + sizeOf(other) - 1}.`
    : undefined;
}

/** Copies a file into RAM: at the wanted cell, or where it first fits. */
export function load(state: State, file: FileId, wanted: number | undefined): State {
  if (!isFileId(file)) return refuse(state, 'There is no such file on the shelf.');
  const { title, words } = fileOf(file);
  if (state.programs.length >= MOST_PROGRAMS)
    return refuse(state, 'Eight programs are open. Close one first.');
  const at = wanted ?? firstFit(state.programs, words.length) ?? (state.swap ? 0 : undefined);
  if (at === undefined) {
    const free = freeCells(state.programs);
    const row = free < words.length ? 'are free' : 'are free, but not in a row';
    return refuse(
      state,
      `${title} does not fit. It needs ${words.length} cells in a row. ${free} ${row}.`,
      'Close a program, or put one aside on the shelf.',
    );
  }
  const objection = whyNot(state.programs, file, at);
  const work = workOn(state);
  const others = standingIn(work.programs, at, words.length);
  if (objection !== undefined) {
    if (!state.swap || others.length === 0 || at + words.length > CELLS)
      return refuse(state, objection, undefined, at);
    for (const other of others) putAside(work, other);
  }
  copyIn(work, file, at);
  const made = others.map((other) => nameOf(state.programs, other)).join(' and ');
  const room = made === '' ? '' : `${made} had to go to the shelf. `;
  const end = at + words.length - 1;
  work.says = `${room}A copy of ${title} comes from the shelf into cells ${at} to ${end}.${at > 0 ? ' The cell numbers in it change with its place.' : ''}`;
  return work;
}

/** Closes a program, puts it aside on the shelf, or brings it back. */
export function handle(state: State, kind: 'close' | 'aside' | 'bring', program: Program): State {
  const name = nameOf(state.programs, program);
  const size = sizeOf(program);
  const work = workOn(state);
  if (kind === 'close') {
    const text = program.file === 'writer' ? letterIn(state) : '';
    work.programs = work.programs.filter(({ id }) => id !== program.id);
    if (work.turn === program.id) work.turn = 0;
    const gone = text !== '' && text !== state.saved ? ' Its letter was not saved.' : '';
    work.says = isInRam(program)
      ? `${name} is closed.${gone} Its ${size} cells are free. The old numbers stay until somebody writes over them.`
      : `${name} is closed.${gone}`;
    return work;
  }
  if (kind === 'aside') {
    if (!isInRam(program)) return refuse(state, `${name} is on the shelf already.`);
    putAside(work, program);
    work.says = `A copy of ${name}, with all its numbers, goes to the shelf. That takes as long as ${SHELF_TRIP} trips to a cell.`;
    return work;
  }
  if (isInRam(program)) return refuse(state, `${name} is in RAM already.`);
  const [other] = standingIn(state.programs, program.at, size);
  if (other && !state.swap)
    return refuse(
      state,
      `${name} must come back to cells ${program.at} to ${program.at + size - 1}: its instructions name them. ${nameOf(state.programs, other)} is there.`,
      'Close that one, or put it aside first.',
    );
  bringBack(work, program);
  work.says = `${name} comes back to the cells it had, with all its numbers.`;
  return work;
}
