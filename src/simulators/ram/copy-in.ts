import { type FileId, fileOf, wordsAt } from './files.ts';
import type { Work } from './turns.ts';
import { SHELF_TRIP } from './state.ts';

/** Copies a file into RAM and opens it there. The room must be free; the file stays on the shelf. */
export function copyIn(work: Work, file: FileId, at: number): void {
  const words = wordsAt(fileOf(file), at);
  for (const [index, word] of words.entries()) work.cells[at + index] = word;
  work.opened += 1;
  work.programs.push({
    id: work.opened,
    file,
    at,
    programCounter: at,
    accumulator: 0,
    negative: false,
    // The letter writer begins by waiting for a key.
    status: file === 'writer' ? 'waiting' : 'ready',
    output: [],
    written: 0,
  });
  work.changed = words.map((_, index) => at + index);
  work.shelfTrips += 1;
  work.time += SHELF_TRIP;
  work.copied = { file, at, to: 'ram' };
}
