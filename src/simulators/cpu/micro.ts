// One micro-step: what moves, what changes, and the sentence that says it. This is the machine's definition; the
// engine must give the same results (its test holds it to that).
import { type Effect, effectOf } from '../../lib/lmc/effect.ts';
import { characterOf } from '../../lib/lmc/character.ts';
import { boxOf, decode, type Instruction, threeDigits } from '../../lib/lmc/instructions.ts';
import { readWord } from './input.ts';
import type { CpuState, Move, OutputItem, Place } from './state.ts';

/** How many of the newest outputs are kept, so that a program that never stops writing can't fill the computer. */
export const OUTPUTS_KEPT = 1000;

type Change = { -readonly [key in keyof CpuState]?: CpuState[key] };
type Said = Change & { readonly says: string };

function move(role: Move['role'], value: number, from: Place, to: Place): Move {
  return { role, value, from, to };
}
function inBox(box: number): Place {
  return { box };
}
function plusOne(counts: readonly number[], box: number): readonly number[] {
  return counts.with(box, (counts[box] ?? 0) + 1);
}
function boxHolds(state: CpuState, box: number): number {
  return state.boxes[box] ?? 0;
}

/** The state without what only belonged to the last action. */
export function settled(state: CpuState): CpuState {
  if (!('problem' in state) && !('pause' in state)) return state;
  const { problem: _problem, pause: _pause, ...rest } = state;
  return rest;
}

/** Does the next micro-step. The state must be able to go on: ready or running. */
export function microStep(state: CpuState): CpuState {
  const before = settled(state);
  const base: CpuState = { ...before, status: 'running', ticks: before.ticks + 1, moves: [] };
  return atLineBreak({ ...base, ...change(before) });
}

/** A breakpoint on a line pauses after the instruction before it, so that the next micro-step is the fetch. */
function atLineBreak(state: CpuState): CpuState {
  const ended = state.next === 'fetch-address' && state.status === 'running';
  if (!ended || state.pause || state.breakLines.length === 0) return state;
  const line = state.lines.find(({ box }) => box === state.programCounter)?.line;
  if (line === undefined || !state.breakLines.includes(line)) return state;
  return { ...state, pause: { kind: 'line', at: line } };
}

function change(state: CpuState): Said {
  switch (state.next) {
    case 'fetch-address':
      return fetchAddress(state);
    case 'fetch':
      return fetchWord(state);
    case 'decode':
      return decodeWord(state);
    case 'operand':
      return bringOperand(state);
    case 'execute':
      return execute(state);
  }
}

function broken(box: number, says: string, hint: string): Said {
  return { status: 'fault', fault: { at: box, says, hint }, says };
}

function fetchAddress(state: CpuState): Said {
  const box = state.programCounter;
  if (box > 99)
    return broken(
      99,
      'The program counter has gone past box 99, and there are no more boxes.',
      'End the program with HLT.',
    );
  return {
    next: 'fetch',
    current: box,
    mar: box,
    moves: [move('address', box, 'program-counter', 'mar'), move('address', box, 'mar', inBox(box))],
    says: `The program counter says ${box}, so the CPU asks RAM for box ${box}.`,
  };
}

function fetchWord(state: CpuState): Said {
  const box = state.mar;
  const word = boxHolds(state, box);
  return {
    next: 'decode',
    mdr: word,
    instructionRegister: word,
    programCounter: box + 1,
    reads: plusOne(state.reads, box),
    moves: [
      move('instruction', word, inBox(box), 'mdr'),
      move('instruction', word, 'mdr', 'instruction-register'),
    ],
    says: `Box ${box} holds ${threeDigits(word)}. A copy comes to the instruction register. The program counter goes up to ${box + 1}.`,
  };
}

function decodeWord(state: CpuState): Said {
  const word = state.instructionRegister;
  const found = decode(word);
  const moves = [move('instruction', word, 'instruction-register', 'control')];
  const shown = threeDigits(word);
  if (!found) {
    const hint = 'Has the program run on into its data? Put HLT at the end of the instructions.';
    return {
      ...broken(state.current, `Box ${state.current} holds ${shown}, and that is no instruction.`, hint),
      moves,
    };
  }
  const says = `The control unit reads ${shown}: ${found.mnemonic}, ${found.means(boxOf(word))}.`;
  const next = found.steps.includes('operand') ? 'operand' : 'execute';
  return found.mnemonic === 'INP' ? { next, moves, ...tray(state, says) } : { next, moves, says };
}

/** At INP: goes on when a good number waits in the tray, and otherwise waits for one. */
export function tray(state: CpuState, says: string): Said {
  const word = state.inputs[0];
  if (word === undefined)
    return { status: 'waiting', says: `${says} The input tray is empty, so the CPU waits for a number.` };
  const read = readWord(word);
  if (typeof read === 'number') return { says };
  return { status: 'waiting', problem: read, says: `${says} ${read.says} The CPU waits for another.` };
}

function bringOperand(state: CpuState): Said {
  const found = decode(state.instructionRegister);
  if (found?.mnemonic === 'INP') {
    const read = readWord(state.inputs[0] ?? '');
    const value = typeof read === 'number' ? read : 0;
    return {
      next: 'execute',
      mdr: value,
      inputs: state.inputs.slice(1),
      taken: [...state.taken, value],
      moves: [move('data', value, 'input', 'mdr')],
      says: `The next number in the input tray is ${value}. It comes along the data bus to the CPU.`,
    };
  }
  const box = boxOf(state.instructionRegister);
  const value = boxHolds(state, box);
  return {
    next: 'execute',
    mar: box,
    mdr: value,
    reads: plusOne(state.reads, box),
    moves: [
      move('address', box, 'control', 'mar'),
      move('address', box, 'mar', inBox(box)),
      move('data', value, inBox(box), 'mdr'),
    ],
    says: `The CPU asks RAM for box ${box}. It holds ${value}, and a copy comes to the CPU.`,
  };
}

function execute(state: CpuState): Said {
  const found = decode(state.instructionRegister);
  const done = { next: 'fetch-address', cycles: state.cycles + 1 } as const;
  return found ? { ...done, ...act(state, found) } : { ...done, says: 'Nothing happens.' };
}

function act(state: CpuState, instruction: Instruction): Said {
  const { mnemonic } = instruction;
  const box = boxOf(state.instructionRegister);
  const { accumulator, mdr } = state;
  const effect = effectOf(instruction, state, box, mdr);
  const jumps = effect.jump !== undefined;
  switch (mnemonic) {
    case 'ADD':
      return sum(state, effect, `${accumulator} add ${mdr}`);
    case 'SUB':
      return sum(state, effect, `${accumulator} take away ${mdr}`);
    case 'LDA':
    case 'INP':
      return {
        accumulator: effect.accumulator ?? accumulator,
        negative: effect.negative ?? state.negative,
        moves: [move('data', mdr, 'mdr', 'accumulator')],
        says: `The accumulator now holds ${mdr}.`,
      };
    case 'STA':
      return store(state, box);
    case 'BRA':
      return jump(box, jumps, `The program counter changes to ${box}. That is the jump.`);
    case 'BRZ':
      return jump(
        box,
        jumps,
        jumps
          ? `The accumulator is zero, so the program counter changes to ${box}.`
          : `The accumulator is ${accumulator}, not zero, so there is no jump.`,
      );
    case 'BRP':
      return jump(
        box,
        jumps,
        jumps
          ? `The answer is not below zero, so the program counter changes to ${box}.`
          : 'The last answer was below zero, so there is no jump.',
      );
    case 'OUT':
      return write(state, { kind: 'number', value: accumulator });
    case 'OTC':
      return write(state, { kind: 'character', value: accumulator });
    case 'HLT':
    case 'DAT':
      return { status: 'halted', says: 'HLT: the program stops here.' };
  }
}

function sum(state: CpuState, effect: Effect, told: string): Said {
  const { accumulator, mdr } = state;
  const { accumulator: word = accumulator, exact = word } = effect;
  const lost = effect.overflow
    ? ` That needs more than three digits, so only ${threeDigits(word)} is kept.`
    : '';
  return {
    accumulator: word,
    negative: effect.negative ?? state.negative,
    overflow: effect.overflow ?? state.overflow,
    moves: [
      move('data', accumulator, 'accumulator', 'alu'),
      move('data', mdr, 'mdr', 'alu'),
      move('data', word, 'alu', 'accumulator'),
    ],
    says: `The ALU works out ${told}. The answer is ${exact}.${lost}`,
  };
}

function store(state: CpuState, box: number): Said {
  const value = state.accumulator;
  const held = boxHolds(state, box);
  const changed = held !== value;
  const pause = changed && state.breakBoxes.includes(box) ? { pause: { kind: 'box', at: box } as const } : {};
  return {
    ...pause,
    mar: box,
    mdr: value,
    boxes: changed ? state.boxes.with(box, value) : state.boxes,
    writes: plusOne(state.writes, box),
    moves: [
      move('address', box, 'control', 'mar'),
      move('address', box, 'mar', inBox(box)),
      move('data', value, 'accumulator', 'mdr'),
      move('data', value, 'mdr', inBox(box)),
    ],
    says: `A copy of the accumulator, ${value}, goes into box ${box}. ${changed ? `The old ${held} is gone.` : 'It held the same before.'}`,
  };
}

function jump(box: number, happens: boolean, says: string): Said {
  return happens
    ? { programCounter: box, moves: [move('address', box, 'control', 'program-counter')], says }
    : { says };
}

function write(state: CpuState, item: OutputItem): Said {
  const value = state.accumulator;
  return {
    mdr: value,
    output: [...state.output, item].slice(-OUTPUTS_KEPT),
    outputTotal: state.outputTotal + 1,
    moves: [move('data', value, 'accumulator', 'mdr'), move('data', value, 'mdr', 'output')],
    says:
      item.kind === 'number'
        ? `A copy of the accumulator, ${value}, goes to the output.`
        : `The accumulator is ${value}. As a character that is ${named(value)}, and it goes to the output.`,
  };
}

function named(value: number): string {
  if (value === 10) return 'a new line';
  if (value === 32) return 'a space';
  const shown = characterOf(value);
  return shown === '\uFFFD' ? 'no character that can be shown' : `“${shown}”`;
}
