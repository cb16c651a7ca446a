// How a machine gets through a job: list scheduling. Whenever a core is free it takes the first piece of the pile that
// is ready; with several free cores the lowest number takes first. All times are whole microseconds.
//   ready   all pieces it comes after are done, and the network has brought it
//   disk    a piece that must be read waits for its turn at the storage, which serves one core at a time, first come first served
//   RAM     the job needs `ram`, and `ramEach` more for each piece being worked on. What does not fit when a piece is taken
//           is carried out to storage and back again (swapping) before the work begins, at the same one counter
//   work    instructions ÷ (MHz × instructions a tick), rounded up to a microsecond
import { createHeap } from './heap.ts';
import type { Job } from './jobs.ts';
import { type Machine, STORAGE } from './machines.ts';

/** What a core waits for: its piece's turn in the job, storage, the network, room in RAM; `over` when no piece is left for it. */
export type Wait = 'order' | 'disk' | 'network' | 'ram' | 'over';
export type Doing = 'work' | Wait;

export interface Stretch {
  readonly doing: Doing;
  /** Microseconds from the start. */
  readonly from: number;
  readonly to: number;
  /** The piece, from 0; −1 while the core has none. */
  readonly item: number;
}
export interface Run {
  /** What each core does, without gaps, from 0 to `finish`. */
  readonly lanes: readonly (readonly Stretch[])[];
  /** When each piece was taken and when it was done, both in order of time. */
  readonly taken: readonly number[];
  readonly done: readonly number[];
  readonly finish: number;
}

/** Microseconds for so many instructions on one core. */
export function workTime(work: number, { mhz, perFour }: Machine): number {
  return Math.ceil((work * 4) / (mhz * perFour));
}
/** Microseconds to read or to write so many thousand bytes. */
export function carryTime(kb: number, { storage }: Machine): number {
  const { find, perKb } = STORAGE[storage];
  return find + kb * perKb;
}
/** Thousands of bytes that do not fit when `busy` pieces are being worked on, as far as one piece can be to blame. */
export function overflow({ ram, ramEach }: Job, machine: Machine, busy: number): number {
  return Math.max(0, Math.min(ram + ramEach * busy - machine.ram, ram + ramEach));
}

export function schedule(job: Job, machine: Machine): Run {
  const { items } = job;
  const { cores } = machine;
  const lanes: Stretch[][] = Array.from({ length: cores }, () => []);
  const freeAt: number[] = Array.from({ length: cores }, () => 0);
  const doing: (number | undefined)[] = Array.from({ length: cores });
  const next: number[][] = items.map(() => []);
  const missing = items.map(({ after }) => after.length);
  items.forEach(({ after }, item) => after.forEach((one) => next[one]?.push(item)));
  const isTaken = items.map(() => false);
  const ready = createHeap();
  const coming = createHeap((item) => items[item]?.arrives ?? 0);
  const taken: number[] = [];
  const done: number[] = [];
  let storageFree = 0;
  let now = 0;
  let first = 0; // the first piece still in the pile
  let busy = 0;

  const add = (core: number, stretch: Stretch): void => {
    if (stretch.to <= stretch.from) return;
    const lane = lanes[core];
    const last = lane?.at(-1);
    if (last && last.item < 0 && stretch.item < 0 && last.doing === stretch.doing)
      lane?.splice(-1, 1, { ...last, to: stretch.to });
    else lane?.push(stretch);
  };
  const settle = (item: number): void => {
    if ((items[item]?.arrives ?? 0) <= now) ready.push(item);
    else coming.push(item);
  };
  const finishPieces = (): void => {
    for (let core = 0; core < cores; core += 1) {
      const item = doing[core];
      if (item === undefined || (freeAt[core] ?? 0) > now) continue;
      doing[core] = undefined;
      busy -= 1;
      done.push(now);
      for (const one of next[item] ?? []) {
        missing[one] = (missing[one] ?? 0) - 1;
        if (missing[one] === 0) settle(one);
      }
    }
    while (coming.size > 0 && (items[coming.peek() ?? 0]?.arrives ?? 0) <= now) ready.push(coming.pop() ?? 0);
  };
  const takePieces = (): void => {
    for (let core = 0; core < cores && ready.size > 0; core += 1) {
      if (doing[core] !== undefined) continue;
      const item = ready.pop() ?? 0;
      const { work, reads } = items[item] ?? { work: 0, reads: 0 };
      isTaken[item] = true;
      doing[core] = item;
      busy += 1;
      taken.push(now);
      let at = now;
      const over = overflow(job, machine, busy);
      if (reads > 0 || over > 0) {
        const read = Math.max(now, storageFree) + (reads > 0 ? carryTime(reads, machine) : 0);
        const swapped = read + (over > 0 ? 2 * carryTime(over, machine) : 0);
        storageFree = swapped;
        add(core, { doing: 'disk', from: now, to: read, item });
        add(core, { doing: 'ram', from: read, to: swapped, item });
        at = swapped;
      }
      freeAt[core] = at + workTime(work, machine);
      add(core, { doing: 'work', from: at, to: freeAt[core] ?? at, item });
    }
    while (isTaken[first] === true) first += 1;
  };

  for (const [item, count] of missing.entries()) if (count === 0) settle(item);
  while (done.length < items.length) {
    finishPieces();
    takePieces();
    const pile = items[first];
    let then = Number.POSITIVE_INFINITY;
    for (let core = 0; core < cores; core += 1)
      if (doing[core] !== undefined) then = Math.min(then, freeAt[core] ?? then);
    if (coming.size > 0) then = Math.min(then, items[coming.peek() ?? 0]?.arrives ?? then);
    if (pile && pile.arrives > now) then = Math.min(then, pile.arrives);
    if (then === Number.POSITIVE_INFINITY) break; // pieces that wait for each other: no job of ours has them
    const wait: Wait = pile === undefined ? 'over' : pile.arrives > now ? 'network' : 'order';
    for (let core = 0; core < cores; core += 1)
      if (doing[core] === undefined) add(core, { doing: wait, from: now, to: then, item: -1 });
    now = then;
  }
  return { lanes, taken, done, finish: done.at(-1) ?? 0 };
}
