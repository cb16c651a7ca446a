// An order at work: a tick is the next thing the disk does for it, a seek, a turn, or a block under its head.
import type { Problem } from '../../simulation/contract.ts';
import { nextMove, trackOf } from './disk.ts';
import { RETRIES, turnOf } from './facts.ts';
import { writePage } from './flash.ts';
import { setupOf } from './opening.ts';
import { isProblem, planOf } from './plan.ts';
import type { Bill, Order, State, Step } from './state.ts';
import { blockWords, doingOf, doneWords, seekWords, turnWords } from './words.ts';

export const refuse = (state: State, problem: Problem): State => ({ ...state, problem });
/** Without what was said of the action before. */
export function fresh(state: State): State {
  const { problem: _problem, motion: _motion, erased: _erased, ...rest } = state;
  return rest;
}

const NOTHING = { seek: 0, turn: 0, pass: 0, reads: 0, programs: 0, copies: 0, erases: 0, lost: [] };
export function begin(state: State, order: Order): State {
  const steps = planOf(state, order);
  if (isProblem(steps)) return refuse(state, steps);
  return {
    ...fresh(state),
    job: { order, steps, total: steps.length, from: setupOf(state), ticks: 0 },
    bill: { verb: order.kind, ...(order.file === undefined ? {} : { file: order.file }), ...NOTHING },
    says: `${doingOf(order)}: ${steps.length} ${steps.length === 1 ? 'block' : 'blocks'} to do.`,
  };
}

/** The next thing that the disk does for the job. When a block passes under its head, flash does its page. */
export function tick(before: State): State {
  const { job, bill } = before;
  const now = job?.steps[0];
  if (!job || !bill || !now) return before;
  const { kind, takes } = nextMove(before.disk, now.block, before.rpm);
  const state: State = {
    ...before,
    ticks: before.ticks + 1,
    job: { ...job, ticks: job.ticks + 1 },
    bill: { ...bill, [kind]: bill[kind] + takes },
    disk: { track: trackOf(now.block), turned: before.disk.turned + takes },
    motion: { kind, block: now.block, op: now.op },
  };
  if (kind === 'seek') return { ...state, says: seekWords(now.block, takes) };
  if (kind === 'turn') return { ...state, says: turnWords(now.block, takes) };
  if (before.scratched.includes(now.block)) return meetBad(state, now);
  return finishStep(now.op === 'read' ? readBlock(state, now) : writeBlock(state, now));
}
type Working = State & { readonly job: NonNullable<State['job']>; readonly bill: Bill };
const working = (state: State): state is Working => state.job !== undefined && state.bill !== undefined;

function readBlock(state: State, now: Step): State {
  if (!working(state)) return state;
  return {
    ...state,
    bill: { ...state.bill, reads: state.bill.reads + readsOf(state) },
    says: `The head reads ${blockWords(state, now)}.`,
  };
}
function writeBlock(state: State, now: Step): State {
  if (!working(state)) return state;
  const { flash, programs, copies, erases, erased } = writePage(state.flash, now.block, state.levelling);
  const { bill, put } = { bill: state.bill, put: now.put ?? null };
  const directory = put !== null && put !== 'torn' && 'directory' in put ? put.directory : undefined;
  const erasing = erased === undefined ? '' : ` Flash had to erase block ${'ABCDEFGH'[erased] ?? ''} first.`;
  return {
    ...state,
    blocks: state.blocks.map((content, at) => (at === now.block ? put : content)),
    flash,
    ...(directory ? { directory } : {}),
    ...(erased === undefined ? {} : { erased }),
    bill: {
      ...bill,
      programs: bill.programs + programs,
      copies: bill.copies + copies,
      erases: bill.erases + erases,
    },
    says: `The head writes ${blockWords(state, now)}.${erasing}`,
  };
}
function finishStep(state: State): State {
  if (!working(state)) return state;
  const { job, bill } = state;
  const steps = job.steps.slice(1);
  if (steps.length > 0) return { ...state, job: { ...job, steps } };
  const { job: _, ...rest } = state;
  const { kind } = job.order;
  const writes = kind === 'save' || kind === 'change' || kind === 'tidy';
  return {
    ...rest,
    saves: writes ? state.saves + 1 : state.saves,
    changes: kind === 'change' ? state.changes + 1 : state.changes,
    says: doneWords(job.order, bill, state.flash),
  };
}
/** A worn-out flash drive is left behind: it no longer has what the disk has. */
const readsOf = ({ flash }: State): number => (flash.spent ? 0 : 1);

/** The head is over a scratch: the disk tries again for some turns, then the block is crossed out. */
function meetBad(state: State, now: Step): State {
  if (!working(state)) return state;
  const { job, bill, directory } = state;
  const tries = RETRIES * turnOf(state.rpm);
  const after: Working = {
    ...state,
    disk: { ...state.disk, turned: state.disk.turned + tries },
    directory: { ...directory, bad: [...new Set([...directory.bad, now.block])].sort((a, b) => a - b) },
    bill: { ...bill, turn: bill.turn + tries },
  };
  const says = `Block ${now.block} is bad. The disk tries ${RETRIES} more turns, in vain, and crosses it out.`;
  if (job.order.kind === 'read')
    return finishStep({
      ...after,
      bill: { ...after.bill, reads: bill.reads + readsOf(state), lost: [...bill.lost, now.block] },
      says,
    });
  // A save goes on elsewhere: it is planned anew, now that the block is known.
  const steps = planOf(after, job.order);
  if (!isProblem(steps)) return { ...after, job: { ...after.job, steps }, says };
  const { job: _, ...rest } = after;
  return { ...rest, says: `${says} ${steps.says}` };
}
