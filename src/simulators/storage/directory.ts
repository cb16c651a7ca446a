// The directory and the blocks: which are free, what is whole, what can be brought back.
import { BLOCKS, CARDS } from './facts.ts';
import type { Content, Directory, Entry, State } from './state.ts';

type Blocks = State['blocks'];

export const liveIn = ({ entries }: Directory): readonly Entry[] => entries.filter(({ gone }) => !gone);
export const entryOf = ({ entries }: Directory, name: string): Entry | undefined =>
  entries.find((entry) => entry.name === name);

/** Blocks that may be written: not the directory's own, in no file that is kept, not known to be bad. Lowest first. */
export function freeBlocks(directory: Directory): readonly number[] {
  const taken = new Set([...liveIn(directory).flatMap(({ blocks }) => blocks), ...directory.bad]);
  return Array.from({ length: BLOCKS - CARDS }, (_, at) => at + CARDS).filter((block) => !taken.has(block));
}

/** Whether the block holds this part of this very save. */
export function holds(content: Content | null | undefined, entry: Entry, part: number): boolean {
  return (
    content !== null &&
    content !== undefined &&
    content !== 'torn' &&
    'file' in content &&
    content.file === entry.name &&
    content.part === part &&
    content.save === entry.save
  );
}
/** The blocks of a file that no longer hold its parts. */
export function overwritten(blocks: Blocks, entry: Entry): readonly number[] {
  return entry.blocks.filter((block, part) => !holds(blocks[block], entry, part));
}
/** Whether the disk can read every part of it. */
export function isWhole({ blocks, scratched }: State, entry: Entry): boolean {
  return overwritten(blocks, entry).length === 0 && !entry.blocks.some((block) => scratched.includes(block));
}
/** Pieces a file lies in: 1 when each block follows the one before. */
export function piecesOf({ blocks }: Pick<Entry, 'blocks'>): number {
  return blocks.filter((block, part) => part === 0 || block !== (blocks[part - 1] ?? 0) + 1).length;
}
/** The first run of so many free blocks, one after the other. */
export function freeRun(free: readonly number[], length: number): readonly number[] | undefined {
  for (let at = 0; at + length <= free.length; at++) {
    const run = free.slice(at, at + length);
    if ((run.at(-1) ?? 0) - (run[0] ?? 0) === length - 1) return run;
  }
  return undefined;
}

/**
 * What the computer finds when the power comes back: of the two directories the whole one with the higher number. One is
 * always whole, for a save writes over the older.
 */
export function directoryOn(blocks: Blocks): Directory {
  const cards = blocks
    .slice(0, CARDS)
    .flatMap((content) =>
      content !== null && content !== 'torn' && 'directory' in content ? [content.directory] : [],
    );
  return cards.reduce((best, card) => (card.number > best.number ? card : best), {
    number: 0,
    entries: [],
    bad: [],
  });
}

/** The next directory, and the block its copy goes to. */
export function next(directory: Directory, change: Partial<Omit<Directory, 'number'>>): Directory {
  return { ...directory, ...change, number: directory.number + 1 };
}
export const cardOf = ({ number }: Directory): number => number % CARDS;
