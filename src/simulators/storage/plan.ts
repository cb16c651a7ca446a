// What an order means for the blocks. The rule that no save is ever lost: write new things only where nothing is kept,
// and switch to them by writing the older copy of the directory anew. Whenever the power fails, one copy is whole.
import type { Problem } from '../../simulation/contract.ts';
import { cardOf, entryOf, freeBlocks, freeRun, liveIn, next, overwritten, piecesOf } from './directory.ts';
import { ADDED, LONGEST, STOCK } from './facts.ts';
import type { Directory, Entry, Order, State, Step } from './state.ts';

export const isProblem = (plan: readonly Step[] | Problem): plan is Problem => 'says' in plan;

const writeCard = (directory: Directory): Step => ({
  op: 'write',
  block: cardOf(directory),
  put: { directory },
});
const writeParts = (entry: Entry, from = 0): readonly Step[] =>
  entry.blocks.slice(from).map((block, at) => ({
    op: 'write',
    block,
    put: { file: entry.name, part: from + at, save: entry.save },
  }));
const readParts = ({ blocks }: Entry): readonly Step[] => blocks.map((block) => ({ op: 'read', block }));
/** The entries with this one in its place, or at the end. */
function withEntry(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return entries.some(({ name }) => name === entry.name)
    ? entries.map((one) => (one.name === entry.name ? entry : one))
    : [...entries, entry];
}

/** The steps of an order, or why it cannot be done. */
export function planOf(state: State, { kind, file = '' }: Order): readonly Step[] | Problem {
  const { directory } = state;
  if (kind === 'format') return [writeCard(next(directory, { entries: [] }))];
  if (kind === 'tidy') return planTidy(state);
  if (kind === 'save') return planSave(state, file);
  const entry = entryOf(directory, file);
  if (!entry) return { at: file, says: `There is no ${file} in the directory.` };
  if (kind === 'undelete') return planUndelete(state, entry);
  if (entry.gone)
    return {
      at: file,
      says: `The ${file} is deleted.`,
      hint: 'Undelete brings it back, if its blocks are still as they were.',
    };
  if (kind === 'read') return readParts(entry);
  if (kind === 'delete')
    return [writeCard(next(directory, { entries: withEntry(directory.entries, { ...entry, gone: true }) }))];
  return kind === 'add' ? planAdd(state, entry) : planFresh(state, entry, entry.blocks.length);
}

function noRoom(needed: number, free: number): Problem {
  return {
    says: `There is not enough room: ${needed} free blocks are needed, and there are ${free}.`,
    hint: 'Delete something first.',
  };
}
function planSave(state: State, file: string): readonly Step[] | Problem {
  const size = STOCK[file];
  const found = entryOf(state.directory, file);
  if (size === undefined) return { at: file, says: `There is no ${file} to save.` };
  if (found && !found.gone) return { at: file, says: `There is a ${file} already.`, hint: 'Change it.' };
  return planFresh(state, { name: file, blocks: [], save: 0 }, size);
}
/** Writes all of a file into free blocks, then switches. */
function planFresh(state: State, { name }: Entry, size: number): readonly Step[] | Problem {
  const { directory, saves } = state;
  const free = freeBlocks(directory);
  if (free.length < size) return noRoom(size, free.length);
  const entry: Entry = { name, blocks: free.slice(0, size), save: saves + 1 };
  return [...writeParts(entry), writeCard(next(directory, { entries: withEntry(directory.entries, entry) }))];
}
function planAdd({ directory }: State, old: Entry): readonly Step[] | Problem {
  const free = freeBlocks(directory);
  if (free.length < ADDED) return noRoom(ADDED, free.length);
  if (old.blocks.length + ADDED > LONGEST)
    return { at: old.name, says: `The ${old.name} is as long as a file may be here.` };
  const entry = { ...old, blocks: [...old.blocks, ...free.slice(0, ADDED)] };
  return [
    ...writeParts(entry, old.blocks.length),
    writeCard(next(directory, { entries: withEntry(directory.entries, entry) })),
  ];
}
function planUndelete({ directory, blocks }: State, { name, blocks: at, save, gone }: Entry) {
  if (!gone) return { at: name, says: `The ${name} is not deleted.` };
  const entry = { name, blocks: at, save };
  const free = new Set(freeBlocks(directory));
  const lost = new Set([...overwritten(blocks, entry), ...at.filter((block) => !free.has(block))]).size;
  if (lost > 0)
    return {
      at: name,
      says: `Too late for the ${name}: ${lost} of its ${at.length} blocks ${lost === 1 ? 'was' : 'were'} used for something else.`,
      hint: 'Undelete works only while nothing new was written there.',
    };
  return [writeCard(next(directory, { entries: withEntry(directory.entries, entry) }))];
}

/** Moves files until each is in one piece, as far as there is room. Each move is a save of its own. */
function planTidy({ directory: first }: State): readonly Step[] | Problem {
  const steps: Step[] = [];
  let directory = first;
  /** A few moves for each file are enough; some full disks can't be tidied at all. */
  for (let moves = 0; moves < 24; moves++) {
    const move = nextTidyMove(directory);
    if (!move) break;
    directory = next(directory, { entries: withEntry(directory.entries, move.to) });
    steps.push(...readParts(move.from), ...writeParts(move.to), writeCard(directory));
  }
  if (steps.length > 0) return steps;
  return liveIn(directory).some((entry) => piecesOf(entry) > 1)
    ? { says: 'There is no room to tidy up.', hint: 'Delete something first.' }
    : { says: 'There is nothing to tidy: every file is in one piece.' };
}
function nextTidyMove(directory: Directory): { readonly from: Entry; readonly to: Entry } | undefined {
  const live = liveIn(directory).filter(
    ({ blocks }) => !blocks.some((block) => directory.bad.includes(block)),
  );
  const broken = live.filter((entry) => piecesOf(entry) > 1);
  const free = freeBlocks(directory);
  for (const from of broken) {
    const run = freeRun(free, from.blocks.length);
    if (run) return { from, to: { ...from, blocks: run } };
  }
  if (broken.length === 0) return undefined;
  // No gap is wide enough: a file in one piece moves down, so that gaps join.
  const whole = live.filter((entry) => piecesOf(entry) === 1);
  for (const from of [...whole].sort((a, b) => (b.blocks[0] ?? 0) - (a.blocks[0] ?? 0))) {
    const run = freeRun(free, from.blocks.length);
    if (run && (run[0] ?? 0) < (from.blocks[0] ?? 0)) return { from, to: { ...from, blocks: run } };
  }
  return undefined;
}
