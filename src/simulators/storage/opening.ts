// How the drives are when the simulator opens: a set-up as a state, and a state as a set-up.
import { freeBlocks, liveIn } from './directory.ts';
import { BLOCKS } from './facts.ts';
import { newFlash } from './flash.ts';
import type { Content, Directory, Setup, State } from './state.ts';

export const NO_WEAR: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0];
export const defaultSetup: Setup = {
  look: 'drives',
  rpm: 7200,
  levelling: true,
  files: [
    { name: 'story', blocks: [2, 3, 4, 5, 6] },
    { name: 'letter', blocks: [7, 8, 9, 10], gone: true },
    { name: 'map', blocks: [11, 12, 13] },
    { name: 'photo', blocks: [14, 15, 16, 30, 31, 44] },
    { name: 'diary', blocks: [17, 18, 19] },
  ],
  scratched: [],
  bad: [],
  wear: NO_WEAR,
  rung: 0,
};
export function start(setup: Setup): State {
  const { look, rpm, levelling, files, scratched, bad, wear, rung } = setup;
  const entries = files.map(({ name, blocks, gone }, at) => ({
    name,
    blocks,
    save: at + 1,
    ...(gone ? { gone } : {}),
  }));
  const directory: Directory = { number: 1, entries, bad };
  const blocks: (Content | null)[] = Array.from({ length: BLOCKS }, () => null);
  blocks[0] = { directory: { number: 0, entries: [], bad: [] } };
  blocks[1] = { directory };
  // What is kept stands over what was deleted there before.
  for (const entry of [...entries.filter(({ gone }) => gone), ...entries.filter(({ gone }) => !gone)])
    for (const [part, block] of entry.blocks.entries())
      blocks[block] = { file: entry.name, part, save: entry.save };
  const held = blocks.flatMap((content, block) => (content === null ? [] : [block]));
  return {
    look,
    rpm,
    levelling,
    blocks,
    directory,
    saves: entries.length,
    scratched,
    disk: { track: 0, turned: 0 },
    flash: newFlash(held, wear, levelling),
    rung,
    ticks: 0,
    cuts: [],
    changes: 0,
    says: restWords(directory),
  };
}
function restWords(directory: Directory): string {
  const files = liveIn(directory).length;
  return `Both drives keep the same ${files} ${files === 1 ? 'file' : 'files'}. ${freeBlocks(directory).length} of the ${BLOCKS} blocks are free.`;
}

/** The set-up that opens these files again. */
export function setupOf({ look, rpm, levelling, directory, scratched, flash, rung }: State): Setup {
  return {
    look,
    rpm,
    levelling,
    files: directory.entries.map(({ name, blocks, gone }) => ({ name, blocks, ...(gone ? { gone } : {}) })),
    scratched,
    bad: directory.bad,
    wear: flash.wear,
    rung,
  };
}
