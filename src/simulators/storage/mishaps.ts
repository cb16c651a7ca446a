// What befalls the drives without an order: the power fails, dust scratches the disk, a new flash drive is put in.
import { directoryOn, entryOf } from './directory.ts';
import { nextMove } from './disk.ts';
import { CARDS } from './facts.ts';
import { newFlash } from './flash.ts';
import { NO_WEAR } from './opening.ts';
import type { Content, State } from './state.ts';
import { fresh, refuse } from './work.ts';

/** The power fails. What was in RAM is gone; the directory is read again from the drive. */
export function cut(state: State): State {
  const { job, disk, rpm, bill: _b, job: _j, ...rest } = fresh(state);
  const now = job?.steps[0];
  const isTorn = now?.op === 'write' && nextMove(disk, now.block, rpm).kind === 'pass';
  const blocks = isTorn
    ? state.blocks.map((content, at): Content | null => (at === now.block ? 'torn' : content))
    : state.blocks;
  const directory = directoryOn(blocks);
  const what = job?.order.file === undefined ? 'job' : `${job.order.kind} ${job.order.file}`;
  return {
    ...rest,
    disk: { ...disk, track: 0 },
    rpm,
    blocks,
    directory,
    // Never the number of a save that was broken off: parts of it may stand in the blocks.
    saves: state.saves + 1,
    ...(job ? { cuts: [...state.cuts, what].slice(-9) } : {}),
    says: job
      ? `The power is cut in the middle of it${isTorn ? `, and block ${now.block} is torn` : ''}. The directory of before still counts: all files saved before are there.`
      : 'The power is cut, and comes back. Nothing was being written, so nothing is lost.',
  };
}

export function scratch(state: State, file: string): State {
  const entry = entryOf(state.directory, file);
  const block = entry?.blocks[1] ?? entry?.blocks[0];
  if (block === undefined || state.scratched.includes(block) || block < CARDS)
    return refuse(state, { at: file, says: 'There is nothing more to scratch.' });
  return {
    ...fresh(state),
    scratched: [...state.scratched, block].sort((a, b) => a - b),
    says: `A speck of dust has scratched the disk somewhere in the ${file}. The computer does not know it yet.`,
  };
}
/** A new flash drive, with wear levelling or without, and everything copied onto it. */
export function newDrive(state: State, levelling: boolean): State {
  const held = state.blocks.flatMap((content, block) => (content === null ? [] : [block]));
  return {
    ...fresh(state),
    levelling,
    flash: newFlash(held, NO_WEAR, levelling),
    changes: 0,
    says: levelling
      ? 'A new flash drive with wear levelling: a changed page goes where there has been least wear.'
      : 'A new flash drive without wear levelling: each page has one place, and is always erased there.',
  };
}
