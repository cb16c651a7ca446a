// The loop of the fast way, and the arrays it runs on. It is one file so that its constants stay plain numbers.
//
// Three ideas make it fast. (1) Each box is decoded once into what to do and which box, by a table, and again when it
// is written. (2) One counter a box counts how often it was run; from these the reads, writes and micro-steps are worked
// out afterwards (and just before a box that was run is overwritten). (3) Whatever needs care (the end, waiting, faults,
// breakpoints) becomes an operation of its own when decoding, so that the loop never asks.
import { boxOf, decode } from '../../lib/lmc/instructions.ts';
import { readWord } from './input.ts';
import type { CpuState } from './state.ts';

// What to do, as small numbers for a jump table.
const STOP = 0;
const ADD = 1;
const SUB = 2;
const STA = 3;
const LDA = 4;
const BRA = 5;
const BRZ = 6;
const BRP = 7;
const INP = 8;
const OUT = 9;
const OTC = 10;
/** Like STA, BRZ, BRP, but stopping before the instruction when a breakpoint would follow it. */
const STA_WATCHED = 11;
const BRZ_WATCHED = 12;
const BRP_WATCHED = 13;
/** Like STA to box 99, which is never decoded by the table alone: after it the counter may run past the end. */
const STA_LAST = 14;
/** Written, and to be decoded with the breakpoints in mind. */
const UNREAD = 15;

const operations: Readonly<Record<string, number>> = { ADD, SUB, STA, LDA, BRA, BRZ, BRP, INP, OUT, OTC };
/** Micro-steps of each operation; must agree with the table of instructions (tested). */
const steps = Uint8Array.of(0, 5, 5, 4, 5, 4, 4, 4, 5, 4, 4, 4, 4, 4, 4, 0);
export const MOST_STEPS = 5;
/** A power of two, at least the number of outputs kept. */
export const RING = 1024;
const BOX_BITS = 7;
const BOX_MASK = 127;
const LEAST = -999;

/** Operation and box of a word in one number, when no breakpoint is near. */
function plainCode(word: number): number {
  const box = boxOf(word);
  const operation = operations[decode(word)?.mnemonic ?? ''] ?? STOP;
  return ((operation === STA && box === 99 ? STA_LAST : operation) << BOX_BITS) | box;
}
const plainCodes = Int16Array.from({ length: 1999 }, (_, index) => plainCode(index + LEAST));
const unreadCodes = new Int16Array(1999).fill(UNREAD << BOX_BITS);

/** The machine as typed arrays, with what was counted. */
export class Machine {
  /** One more than the boxes: the program counter may stand past the last one, where everything stops. */
  readonly boxes = new Int16Array(101);
  /** Operation and box of each word. */
  readonly codes = new Int16Array(101);
  /** The code of every word, −999…999, that is written while running. */
  readonly table: Int16Array;
  readonly runs = new Int32Array(101);
  /** What was booked: fetches by box, uses by code, instructions by operation. */
  readonly fetches = new Int32Array(101);
  readonly uses = new Int32Array(16 << BOX_BITS);
  readonly done = new Int32Array(16);
  /** Boxes with a breakpoint on their line; boxes watched for change. */
  readonly stopBefore = new Uint8Array(102);
  readonly watched = new Uint8Array(101);
  readonly written = new Int32Array(RING);
  readonly feed: Int16Array;
  programCounter: number;
  accumulator: number;
  /** The last answer before a digit was lost. */
  exact: number;
  overflow: boolean;
  outputs = 0;
  fed = 0;

  constructor(state: CpuState) {
    this.boxes.set(state.boxes);
    this.table = state.breakLines.length + state.breakBoxes.length > 0 ? unreadCodes : plainCodes;
    this.programCounter = state.programCounter;
    this.accumulator = state.accumulator;
    this.exact = state.negative ? -1 : state.accumulator;
    this.overflow = state.overflow;
    const words: number[] = [];
    for (const word of state.inputs) {
      const read = readWord(word);
      if (typeof read !== 'number') break;
      words.push(read);
    }
    this.feed = Int16Array.from(words);
    if (state.breakLines.length > 0)
      for (const { box, line } of state.lines) if (state.breakLines.includes(line)) this.stopBefore[box] = 1;
    // Going past box 99 is a fault, so the instruction before it is left alone too.
    this.stopBefore[100] = 1;
    for (const box of state.breakBoxes) if (box >= 0 && box < 100) this.watched[box] = 1;
    for (let box = 0; box < 100; box++) this.read(box);
    this.codes[100] = STOP;
  }

  /** Decodes the word in a box with breakpoints in mind. */
  read(box: number): void {
    const code = plainCodes[(this.boxes[box] ?? 0) - LEAST] ?? 0;
    const address = code & BOX_MASK;
    let operation = code >> BOX_BITS;
    const pausesNext = this.stopBefore[box + 1] === 1;
    const pausesThere = this.stopBefore[address] === 1;
    if (operation === BRA) operation = pausesThere ? STOP : BRA;
    else if (operation === BRZ) operation = pausesNext || pausesThere ? BRZ_WATCHED : BRZ;
    else if (operation === BRP) operation = pausesNext || pausesThere ? BRP_WATCHED : BRP;
    else if (pausesNext) operation = STOP;
    else if ((operation === STA || operation === STA_LAST) && this.watched[address] === 1)
      operation = STA_WATCHED;
    this.codes[box] = (operation << BOX_BITS) | address;
  }

  /** Books how often a box was run under the code it then had. The loop has the same three lines for speed. */
  book(box: number): void {
    const times = this.runs[box] ?? 0;
    if (times === 0) return;
    const code = this.codes[box] ?? 0;
    this.runs[box] = 0;
    this.fetches[box] = (this.fetches[box] ?? 0) + times;
    this.uses[code] = (this.uses[code] ?? 0) + times;
    this.done[code >> BOX_BITS] = (this.done[code >> BOX_BITS] ?? 0) + times;
  }

  /** Micro-steps of the instructions booked so far. */
  ticks(): number {
    return this.done.reduce((sum, times, operation) => sum + times * (steps[operation] ?? 0), 0);
  }
  cycles(): number {
    return this.done.reduce((sum, times) => sum + times, 0);
  }
  /** How often each box was read: by the fetch, and for its number. */
  reads(before: readonly number[]): readonly number[] {
    return before.map((count, box) => {
      const brought = this.usesOf(ADD, box) + this.usesOf(SUB, box) + this.usesOf(LDA, box);
      return count + (this.fetches[box] ?? 0) + brought;
    });
  }
  writes(before: readonly number[]): readonly number[] {
    return before.map(
      (count, box) =>
        count + this.usesOf(STA, box) + this.usesOf(STA_LAST, box) + this.usesOf(STA_WATCHED, box),
    );
  }
  private usesOf(operation: number, box: number): number {
    return this.uses[(operation << BOX_BITS) | box] ?? 0;
  }
}

/** Runs at most `count` instructions; returns whether all of them were run. */
export function loop(machine: Machine, count: number): boolean {
  // `as number` below: every index is a box, 0 to 100, inside the arrays.
  const { boxes, codes, table, runs, fetches, uses, done, written, feed } = machine;
  let pc = machine.programCounter;
  let acc = machine.accumulator;
  let exact = machine.exact;
  let overflow = machine.overflow;
  let left = count;
  running: while (left > 0) {
    const code = codes[pc] as number;
    const at = code & BOX_MASK;
    switch (code >> BOX_BITS) {
      case ADD:
        runs[pc] = (runs[pc] as number) + 1;
        exact = acc = acc + (boxes[at] as number);
        overflow = false;
        if (acc > 999 || acc < -999) {
          acc = (acc % 1000) | 0;
          overflow = true;
        }
        pc++;
        break;
      case SUB:
        runs[pc] = (runs[pc] as number) + 1;
        exact = acc = acc - (boxes[at] as number);
        overflow = false;
        if (acc > 999 || acc < -999) {
          acc = (acc % 1000) | 0;
          overflow = true;
        }
        pc++;
        break;
      case LDA:
        runs[pc] = (runs[pc] as number) + 1;
        exact = acc = boxes[at] as number;
        pc++;
        break;
      case STA:
        runs[pc] = (runs[pc] as number) + 1;
        if (runs[at] !== 0) {
          const times = runs[at] as number;
          const old = codes[at] as number;
          runs[at] = 0;
          fetches[at] = (fetches[at] as number) + times;
          uses[old] = (uses[old] as number) + times;
          done[old >> BOX_BITS] = (done[old >> BOX_BITS] as number) + times;
        }
        boxes[at] = acc;
        codes[at] = table[acc - LEAST] as number;
        pc++;
        break;
      case STA_LAST:
        runs[pc] = (runs[pc] as number) + 1;
        machine.book(at);
        boxes[at] = acc;
        codes[at] = UNREAD << BOX_BITS;
        pc++;
        break;
      case BRA:
        runs[pc] = (runs[pc] as number) + 1;
        pc = at;
        break;
      case BRZ:
        runs[pc] = (runs[pc] as number) + 1;
        pc = acc === 0 ? at : pc + 1;
        break;
      case BRP:
        runs[pc] = (runs[pc] as number) + 1;
        pc = exact >= 0 ? at : pc + 1;
        break;
      case OUT:
      case OTC:
        runs[pc] = (runs[pc] as number) + 1;
        // The lowest bit tells numbers from characters.
        written[machine.outputs % RING] = acc * 2 + (code >> BOX_BITS === OTC ? 1 : 0);
        machine.outputs++;
        pc++;
        break;
      case INP:
        if (machine.fed >= feed.length) break running;
        runs[pc] = (runs[pc] as number) + 1;
        exact = acc = feed[machine.fed] as number;
        machine.fed++;
        pc++;
        break;
      case STA_WATCHED:
        if (boxes[at] !== acc) break running;
        runs[pc] = (runs[pc] as number) + 1;
        pc++;
        break;
      case BRZ_WATCHED:
      case BRP_WATCHED: {
        const jumps = code >> BOX_BITS === BRZ_WATCHED ? acc === 0 : exact >= 0;
        const to = jumps ? at : pc + 1;
        if (machine.stopBefore[to] === 1) break running;
        runs[pc] = (runs[pc] as number) + 1;
        pc = to;
        break;
      }
      case UNREAD:
        machine.read(pc);
        continue;
      default:
        break running;
    }
    left--;
  }
  machine.programCounter = pc;
  machine.accumulator = acc;
  machine.exact = exact;
  machine.overflow = overflow;
  return left === 0;
}
