// The state of the Little Man Computer, and what can be done to it. All JSON.
import type { Problem, SimState } from '../../simulation/contract.ts';

/** One assembled box: where it came from in the source. Lines count from 1. */
export interface SourceLine {
  readonly box: number;
  readonly line: number;
}

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

/**
 * The parts of one instruction's journey. `fetch-address`: program counter → address bus → RAM; `fetch`: the word comes
 * over the data bus into the instruction register, and the counter goes up by one; `decode`: the control unit splits
 * the word into what to do and which box; `operand`: a number is read from RAM (ADD SUB LDA) or the tray (INP);
 * `execute`: the ALU, a jump or a write happens.
 */
export type MicroStep = 'fetch-address' | 'fetch' | 'decode' | 'operand' | 'execute';
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

export interface CpuState extends SimState {
  /** 100 words, −999…999. */
  readonly boxes: readonly number[];
  readonly programCounter: number;
  readonly instructionRegister: number;
  readonly accumulator: number;
  readonly mar: number;
  readonly mdr: number;
  /** Set by SUB below zero (and by overflow), as BRP reads it. */
  readonly negative: boolean;
  readonly overflow: boolean;
  /** The micro-step that comes next. */
  readonly next: MicroStep;
  readonly status: Status;
  /** Inputs not yet taken, and those taken. */
  readonly inputs: readonly string[];
  readonly taken: readonly number[];
  readonly output: readonly OutputItem[];
  /** Finished instructions, and micro-steps since the start. */
  readonly cycles: number;
  readonly ticks: number;
  /** The box of the instruction being worked on. */
  readonly current: number;
  /** Reads and writes of each box since the start, for the heat map. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  readonly lines: readonly SourceLine[];
  /** What the assembler found wrong; the machine is empty while there are any. */
  readonly errors: readonly Problem[];
  readonly breakLines: readonly number[];
  readonly breakBoxes: readonly number[];
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

export type CpuAction =
  /** Lets `count` micro-steps pass (stops when halted, waiting, faulty or at a breakpoint). */
  | { readonly kind: 'tick'; readonly count: number }
  /** Runs to the end of the current instruction. */
  | { readonly kind: 'instruction' }
  /** The pupil gives a word to the input tray (also when asked). */
  | { readonly kind: 'input'; readonly word: string };
