// Which cells belong to whom, and where there is room.
import { fileOf } from './files.ts';
import { CELLS, type Program, type State } from './state.ts';

export const sizeOf = ({ file }: Pick<Program, 'file'>): number => fileOf(file).words.length;
export const isInRam = (program: Program): boolean => program.aside === undefined;

/** The programs in RAM that have one of these cells. */
export function standingIn(programs: readonly Program[], at: number, size: number): readonly Program[] {
  return programs.filter(
    (program) => isInRam(program) && program.at < at + size && at < program.at + sizeOf(program),
  );
}

/** The program in RAM whose cell this is. */
export function ownerOf(programs: readonly Program[], cell: number): Program | undefined {
  return standingIn(programs, cell, 1)[0];
}

/** Free cells in a row: where each row begins and how long it is, in the order of the cells. */
export function gapsIn(
  programs: readonly Program[],
): readonly { readonly at: number; readonly size: number }[] {
  const gaps: { at: number; size: number }[] = [];
  let from = 0;
  for (const program of programs.filter(isInRam).toSorted((a, b) => a.at - b.at)) {
    if (program.at > from) gaps.push({ at: from, size: program.at - from });
    from = program.at + sizeOf(program);
  }
  if (from < CELLS) gaps.push({ at: from, size: CELLS - from });
  return gaps;
}

/** The first cell of the first gap that is long enough. */
export function firstFit(programs: readonly Program[], size: number): number | undefined {
  return gapsIn(programs).find((gap) => gap.size >= size)?.at;
}

export const freeCells = (programs: readonly Program[]): number =>
  gapsIn(programs).reduce((sum, { size }) => sum + size, 0);

/** Its name, with a number when the same file is open more than once. */
export function nameOf(programs: readonly Program[], program: Program): string {
  const { title } = fileOf(program.file);
  const same = programs.filter(({ file }) => file === program.file);
  return same.length < 2 ? title : `${title} ${same.findIndex(({ id }) => id === program.id) + 1}`;
}

/** A letter for each open program, from A: it marks its cells, its window and its turn. */
export function letterOf(programs: readonly Program[], id: number): string {
  return String.fromCharCode(
    65 +
      Math.max(
        0,
        programs.findIndex((program) => program.id === id),
      ),
  );
}

export const programOf = (state: Pick<State, 'programs'>, id: number): Program | undefined =>
  state.programs.find((program) => program.id === id);
