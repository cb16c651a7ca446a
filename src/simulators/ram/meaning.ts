// What stands in a cell, in words: whose it is, what it is there for, and what it was on the shelf.
import { characterOf } from '../../lib/lmc/character.ts';
import { disassemble } from '../../lib/lmc/instructions.ts';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { fileOf } from './files.ts';
import { letterCells } from './letter.ts';
import { isInRam, nameOf, ownerOf, sizeOf } from './room.ts';
import type { Program, State } from './state.ts';

export type ShowAs = 'number' | 'meaning';
/** i: an instruction · d: a number to work with · l: a letter · f: free */
export type CellKind = 'i' | 'd' | 'l' | 'f';

/** What each cell is there for. */
export function kindsOf({
  programs,
  cells,
  isOn,
}: Pick<State, 'programs' | 'cells' | 'isOn'>): readonly CellKind[] {
  const kinds: CellKind[] = Array.from({ length: 100 }, () => 'f');
  if (!isOn) return kinds;
  for (const program of programs.filter(isInRam)) {
    for (const [index, isData] of fileOf(program.file).isData.entries())
      kinds[program.at + index] = isData ? 'd' : 'i';
    if (program.file !== 'writer') continue;
    const { from, count } = letterCells(cells, program);
    kinds.fill('l', from, from + count);
  }
  return kinds;
}

/** The words of a cell as they are drawn, on one line or two. */
export function linesOf(word: number, kind: CellKind, showAs: ShowAs, base: NumberBase): readonly string[] {
  if (showAs === 'meaning') {
    if (kind === 'i') return disassemble(word).code.split(' ');
    if (kind === 'l') return [characterOf(word)];
  }
  const text = inBase(word, base);
  return text.length > 5 ? [text.slice(0, -5), text.slice(-5)] : [text];
}

/** A cell in a few sentences. */
export function cellInWords(state: State, cell: number): string {
  if (!state.isOn) return `Cell ${cell} holds nothing: the power is off.`;
  const word = state.cells[cell] ?? 0;
  const holds = `Cell ${cell} holds ${word}.`;
  const program = ownerOf(state.programs, cell);
  if (!program) return `${holds} It is free: the number is left over and means nothing.`;
  const name = nameOf(state.programs, program);
  const file = fileOf(program.file);
  const index = cell - program.at;
  const kind = kindsOf(state)[cell];
  if (kind === 'l') return `${holds} In ${name} that is the letter “${characterOf(word)}”.`;
  if (kind === 'i') {
    const kept = file.words[index] ?? 0;
    const { code, means } = disassemble(word);
    const moved =
      kept === word
        ? ''
        : ` On the shelf it is ${kept} (${disassemble(kept).code}): here the program begins at cell ${program.at}.`;
    return `${holds} In ${name} that is an instruction. ${code}: ${means.replaceAll('box', 'cell')}.${moved}`;
  }
  const label = Object.entries(file.labels)
    .find(([, at]) => at === index)?.[0]
    .toLowerCase();
  return `${holds} In ${name} that is ${label === undefined ? 'a number to work with' : `its number “${label}”`}.`;
}

/** Which cells belong to whom, for those who do not see them. */
export function deskInWords({ programs, isOn }: Pick<State, 'programs' | 'isOn'>): string {
  if (!isOn) return 'RAM: 100 cells without power.';
  const list = programs
    .filter(isInRam)
    .map((program) => `${nameOf(programs, program)} has cells ${rangeOf(program)}`);
  return `RAM: 100 cells. ${list.length === 0 ? 'All are free' : list.join(', ')}.`;
}
export const rangeOf = (program: Program): string => `${program.at} to ${program.at + sizeOf(program) - 1}`;
