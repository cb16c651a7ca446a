// How times and doings are said.
import { BLOCK_ERASE, PAGE_COPY, PAGE_PROGRAM, PAGE_READ } from './facts.ts';
import { trackOf } from './disk.ts';
import type { Bill, Order, State, Step, Verb } from './state.ts';

/** Microseconds as milliseconds, all digits and no more: 8500 is '8.5 ms', 125 is '0.125 ms'. */
export const ms = (micro: number): string => `${micro / 1000} ms`;

export const diskTime = ({ seek, turn, pass }: Bill): number => seek + turn + pass;
export const flashTime = ({ reads, programs, copies, erases }: Bill): number =>
  reads * PAGE_READ + programs * PAGE_PROGRAM + copies * PAGE_COPY + erases * BLOCK_ERASE;

const DONE: Readonly<Record<Verb, string>> = {
  read: 'is read',
  save: 'is saved',
  add: 'is longer now, and saved',
  change: 'is saved again, in new blocks',
  delete: 'is deleted',
  undelete: 'is back',
  tidy: 'All is tidied up',
  format: 'The drive is formatted: the directory is empty',
};
const DOING: Readonly<Record<Verb, string>> = {
  read: 'Reading the',
  save: 'Saving the',
  add: 'Adding to the',
  change: 'Saving again the',
  delete: 'Deleting the',
  undelete: 'Bringing back the',
  tidy: 'Tidying up',
  format: 'Formatting',
};
export const doingOf = ({ kind, file }: Order): string =>
  file === undefined ? DOING[kind] : `${DOING[kind]} ${file}`;

/** What one block is used for: 'block 17, part 2 of the story'. */
export function blockWords({ blocks }: State, { block, put }: Step): string {
  const content = put ?? blocks[block];
  if (content === null || content === undefined) return `block ${block}`;
  if (content === 'torn') return `block ${block}, which is torn`;
  return 'directory' in content
    ? `block ${block}: the directory`
    : `block ${block}: part ${content.part + 1} of the ${content.file}`;
}
export const seekWords = (block: number, takes: number): string =>
  `The head moves to track ${trackOf(block)}: ${ms(takes)}.`;
export const turnWords = (block: number, takes: number): string =>
  `The platter turns until block ${block} comes by: ${ms(takes)}.`;

/** What a job cost, and what it did. */
export function doneWords({ kind, file }: Order, bill: Bill, { spent }: State['flash']): string {
  const what =
    bill.lost.length > 0
      ? `The ${file} can’t be read: block ${bill.lost.join(' and ')} is bad. The disk tried again and again`
      : file === undefined
        ? DONE[kind]
        : `The ${file} ${DONE[kind]}`;
  const only =
    kind === 'delete'
      ? ' Only its line in the directory is crossed out.'
      : kind === 'format'
        ? ' What was in the blocks is still there.'
        : '';
  const flash = spent
    ? ' The flash drive is worn out: it can only be read now, and is left behind.'
    : ` Flash: ${ms(flashTime(bill))}.`;
  return `${what}.${only} Disk: ${ms(diskTime(bill))}.${flash}`;
}
