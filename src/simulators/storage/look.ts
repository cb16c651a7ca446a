// What a block looks like: whose it is, and whether it counts.
import { holds, liveIn } from './directory.ts';
import { labelOf } from './layout.ts';
import type { State } from './state.ts';

/** kept: in a file · ghost: left over from something deleted · card: the directory that counts · old: the other one. */
export type BlockLook = 'empty' | 'kept' | 'chosen' | 'ghost' | 'card' | 'old' | 'torn' | 'bad';

/** The look of each block, with one file brought out. */
export function looksOf({ blocks, directory }: State, chosen: string | undefined): readonly BlockLook[] {
  const owner = new Map<number, string>();
  for (const entry of liveIn(directory))
    for (const [part, block] of entry.blocks.entries())
      if (holds(blocks[block], entry, part)) owner.set(block, entry.name);
  return blocks.map((content, block) => {
    if (directory.bad.includes(block)) return 'bad';
    if (content === null) return 'empty';
    if (content === 'torn') return 'torn';
    if ('directory' in content) return content.directory.number === directory.number ? 'card' : 'old';
    const name = owner.get(block);
    if (name === undefined) return 'ghost';
    return name === chosen ? 'chosen' : 'kept';
  });
}
/** Blocks in words: '2–6 and 9'. */
export function placesOf(blocks: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && block === last[1] + 1) last[1] = block;
    else runs.push([block, block]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** For those who hear the map: which free blocks still hold something, and which are bad. */
export function mapInWords({ blocks, directory }: State, looks: readonly BlockLook[]): string {
  const old = blocks.flatMap((content, block) =>
    looks[block] === 'ghost' ? [`${block}: ${labelOf(content)}`] : [],
  );
  const bad = directory.bad.length === 0 ? '' : ` Bad blocks: ${directory.bad.join(', ')}.`;
  return `All ${blocks.length} blocks. Free blocks with old parts in them: ${old.length === 0 ? 'none' : old.join(', ')}.${bad}`;
}
/** For those who hear the drives: how often each erase block was erased. */
export function wearInWords({ flash }: State): string {
  return flash.wear.map((count, at) => `${'ABCDEFGH'.charAt(at)} ${count}`).join(', ');
}
