// A program put together from lines: which lines, in what order, how far in. Pure.
import type { PuzzleLine } from '../../../curriculum/index.ts';
import { levelOf } from '../../../lib/puzzle-lines.ts';

export interface Placed {
  readonly key: string;
  /** How far in, in steps of four spaces. */
  readonly level: number;
}
export type Puzzle = readonly Placed[];

const DEEPEST = 4;

/** What was kept, as far as it fits these lines. */
export function readPuzzle(kept: unknown, lines: readonly PuzzleLine[]): Puzzle {
  if (!Array.isArray(kept)) return [];
  const known = new Set(lines.map(({ key }) => key));
  const placed: Placed[] = [];
  for (const one of kept as unknown[]) {
    if (typeof one !== 'object' || one === null) continue;
    const { key, level } = one as Partial<Record<keyof Placed, unknown>>;
    if (typeof key !== 'string' || !known.delete(key)) continue;
    placed.push({ key, level: typeof level === 'number' ? clamp(level) : 0 });
  }
  return placed;
}
const clamp = (level: number): number => Math.max(0, Math.min(DEEPEST, Math.trunc(level)));

/** Whether any line of the answer stands further in: then lines can be pushed in and out. */
export const hasLevels = (lines: readonly PuzzleLine[]): boolean =>
  lines.some(({ text }) => levelOf(text) > 0);

/** The program's text. */
export function puzzleText(puzzle: Puzzle, lines: readonly PuzzleLine[]): string {
  const textOf = (key: string) => lines.find((line) => line.key === key)?.text.trim() ?? '';
  return puzzle.map(({ key, level }) => '    '.repeat(level) + textOf(key)).join('\n');
}

/** Puts a line at a place (0 is the top), from the lines that are left or from another place. */
export function put(puzzle: Puzzle, key: string, at: number): Puzzle {
  const from = puzzle.findIndex((one) => one.key === key);
  const rest = puzzle.filter((one) => one.key !== key);
  const to = Math.max(0, Math.min(rest.length, from >= 0 && from < at ? at - 1 : at));
  // As far in as the line above, as an editor does it; a line that is moved keeps its own.
  const level = puzzle[from]?.level ?? rest[to - 1]?.level ?? 0;
  return rest.toSpliced(to, 0, { key, level });
}

export const putBack = (puzzle: Puzzle, key: string): Puzzle => puzzle.filter((one) => one.key !== key);

export function move(puzzle: Puzzle, key: string, by: -1 | 1): Puzzle {
  const at = puzzle.findIndex((one) => one.key === key);
  const to = at + by;
  const one = puzzle[at];
  if (!one || to < 0 || to >= puzzle.length) return puzzle;
  return putBack(puzzle, key).toSpliced(to, 0, one);
}

export const push = (puzzle: Puzzle, key: string, by: -1 | 1): Puzzle =>
  puzzle.map((one) => (one.key === key ? { key, level: clamp(one.level + by) } : one));
