// The state of the Little Man Computer, and what can be done to it. All JSON.
import type { SourceLine } from '../../lib/lmc/assembler.ts';
import type { MicroStep } from '../../lib/lmc/instructions.ts';
import type { Problem, SimState } from '../../simulation/contract.ts';

export interface CpuSetup {
  /** The program as the pupil typed it. Never changed by us. */
  readonly source: string;
  /** The input tray, in order, as typed words (they may not be numbers: that is a problem said at INP). */
  readonly inputs: readonly string[];
  /** Lines (from 1) where the play loop pauses before the fetch. */
  readonly breakLines: readonly number[];
  /** Boxes whose change pauses the play loop. */
  readonly breakBoxes: readonly number[];
}

export type Status = 'ready' | 'running' | 'waiting' | 'halted' | 'fault';

/** A tile that moved in the last micro-step: the view draws exactly these. */
export interface Move {
  readonly role: 'instruction' | 'data' | 'address';
  readonly value: number;
  readonly from: Place;
  readonly to: Place;
}
export type Place =
  | 'program-counter'
  | 'instruction-register'
  | 'accumulator'
  | 'mar'
  | 'mdr'
  | 'alu'
  | 'control'
  | 'input'
  | 'output'
  | { readonly box: number };

/**
 * Rules of the machine that textbooks leave open, and what is done here. What the ALU does with three digits:
 * src/lib/lmc/arithmetic.ts.
 * - `negative` is the sign of the last answer before a digit is lost, or of the number last brought in by LDA or INP.
 *   BRP jumps when it is off; BRZ when the accumulator is 0. In the range this agrees with both kinds of machine in
 *   schools: those that look at the accumulator's sign and those with a light that SUB switches on.
 */
export interface CpuState extends SimState {
  readonly problem?: CpuProblem;
  /** The program as the pupil typed it: what was assembled into the boxes. */
  readonly source: string;
  /** 100 words, −999…999. */
  readonly boxes: readonly number[];
  readonly programCounter: number;
  readonly instructionRegister: number;
  readonly accumulator: number;
  readonly mar: number;
  readonly mdr: number;
  /** The last number to reach the accumulator was below zero, as BRP reads it. */
  readonly negative: boolean;
  /** The last ADD or SUB had an answer of more than three digits. */
  readonly overflow: boolean;
  /** The micro-step that comes next. */
  readonly next: MicroStep;
  readonly status: Status;
  /** Inputs not yet taken, and those taken. */
  readonly inputs: readonly string[];
  readonly taken: readonly number[];
  /** The newest 1,000 things written; `outputTotal` counts all of them. */
  readonly output: readonly OutputItem[];
  readonly outputTotal: number;
  /** Finished instructions, and micro-steps since the start. */
  readonly cycles: number;
  readonly ticks: number;
  /** The box of the instruction being worked on. */
  readonly current: number;
  /** Reads and writes of each box since the start, for the heat map. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly lines: readonly SourceLine[];
  /** What the assembler found wrong; while there are any the machine is empty and `status` is `fault`. */
  readonly errors: readonly Problem[];
  readonly breakLines: readonly number[];
  readonly breakBoxes: readonly number[];
  /** Why the machine broke down, and at which box. Only while `status` is `fault`. */
  readonly fault?: Problem;
  /** Why the play loop should pause here; cleared by the next tick. */
  readonly pause?: { readonly kind: 'line' | 'box'; readonly at: number };
  /** What moved in the last micro-step, and the sentence that says it. */
  readonly moves: readonly Move[];
  readonly says: string;
}
/** OUT writes a number, OTC the character of a number; both are listed in the order written. */
export interface OutputItem {
  readonly kind: 'number' | 'character';
  readonly value: number;
}

/** A problem with the input tray is of a kind: the CPU waits for a number, or a word in the tray is none. */
export interface CpuProblem extends Problem {
  readonly kind?: 'waiting' | 'word';
}

export type CpuAction =
  /** Lets `count` micro-steps pass (stops when halted, waiting, faulty or at a breakpoint). */
  | { readonly kind: 'tick'; readonly count: number }
  /** Runs to the end of the current instruction. */
  | { readonly kind: 'instruction' }
  /** The pupil gives a word to the input tray (also when asked). */
  | { readonly kind: 'input'; readonly word: string }
  /** Begins again with another program; the input words (used or not) are put back in the tray. */
  | { readonly kind: 'load'; readonly source: string }
  /** Changes the breakpoints where the machine stands, without beginning again. */
  | { readonly kind: 'breaks'; readonly lines: readonly number[]; readonly boxes: readonly number[] };
