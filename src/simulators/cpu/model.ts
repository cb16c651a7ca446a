// The Little Man Computer: a set-up, a state, and what can be done to it. Rules that textbooks leave open: state.ts.
import type { Clock, Problem } from '../../simulation/contract.ts';
import { assemble } from '../../lib/lmc/assembler.ts';
import { runInstructions } from './engine.ts';
import { readWord } from './input.ts';
import { disassemble } from '../../lib/lmc/instructions.ts';
import { characterOf } from '../../lib/lmc/character.ts';
import { microStep, settled, tray } from './micro.ts';
import type { CpuAction, CpuProblem, CpuSetup, CpuState, OutputItem } from './state.ts';

/** The most micro-steps one action may ask for. */
export const MOST_TICKS = 1_000_000_000;
/** Below this many micro-steps it is quicker to do them one by one. */
const WORTH_THE_ENGINE = 60;
/** Micro-steps that must follow the engine: they set the registers it leaves alone. */
const AFTER_THE_ENGINE = 2;

const zeroes: readonly number[] = Array.from({ length: 100 }, () => 0);

/** A machine with the program assembled into its boxes, nothing run yet. Never throws. */
export function start(setup: CpuSetup): CpuState {
  const { boxes, lines, errors } = assemble(setup.source);
  return {
    source: setup.source,
    boxes,
    programCounter: 0,
    instructionRegister: 0,
    accumulator: 0,
    mar: 0,
    mdr: 0,
    negative: false,
    overflow: false,
    next: 'fetch-address',
    status: errors.length > 0 ? 'fault' : 'ready',
    inputs: setup.inputs,
    taken: [],
    output: [],
    outputTotal: 0,
    cycles: 0,
    ticks: 0,
    current: 0,
    reads: zeroes,
    writes: zeroes,
    lines,
    errors,
    breakLines: setup.breakLines,
    breakBoxes: setup.breakBoxes,
    moves: [],
    says: opening(lines.length, errors),
  };
}

function opening(size: number, errors: readonly Problem[]): string {
  const [first] = errors;
  if (first) {
    if (typeof first.at !== 'number') return `The program is not in the boxes. ${first.says}`;
    const count = errors.length === 1 ? 'a mistake' : `${errors.length} mistakes`;
    return `The program has ${count}, so it is not in the boxes yet. Line ${first.at}: ${first.says}`;
  }
  if (size === 0) return 'There is no program yet: every box holds 000.';
  return size === 1 ? 'The program is in box 0.' : `The program is in the boxes. It fills ${size} of them.`;
}

/** Does one action. Total and pure: what can’t be done gives the same state with a `problem`. */
export function step(state: CpuState, action: CpuAction): CpuState {
  switch (action.kind) {
    case 'tick':
      return tick(state, action.count);
    case 'instruction':
      return toEndOfInstruction(state);
    case 'input':
      return give(state, action.word);
    case 'load':
      return start({
        source: action.source,
        inputs: allInputs(state),
        breakLines: state.breakLines,
        breakBoxes: state.breakBoxes,
      });
    case 'breaks':
      return { ...settled(state), breakLines: action.lines, breakBoxes: action.boxes };
    default:
      return refuse(state, { says: 'The CPU doesn’t know that action.' });
  }
}

/** What can’t be done leaves everything as it was, and says why. */
function refuse(state: CpuState, problem: CpuProblem): CpuState {
  return { ...state, problem };
}

/** All the words given so far: those taken, then those still in the tray. */
export function allInputs(state: CpuState): readonly string[] {
  return [...state.taken.map(String), ...state.inputs];
}

function canGo(state: CpuState): boolean {
  return state.status === 'ready' || state.status === 'running';
}

function tick(state: CpuState, count: number): CpuState {
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST_TICKS)
    return refuse(state, {
      says: 'The number of micro-steps must be a whole number from 1 to 1,000,000,000.',
    });
  if (!canGo(state)) return refuse(state, whyStuck(state));
  let now = settled(state);
  const end = state.ticks + count;
  while (canGo(now) && !now.pause && now.ticks < end) {
    const left = end - now.ticks;
    if (left > WORTH_THE_ENGINE && now.next === 'fetch-address')
      now = runInstructions(now, left - AFTER_THE_ENGINE);
    do now = microStep(now);
    while (now.next !== 'fetch-address' && canGo(now) && now.ticks < end);
  }
  return now;
}

function toEndOfInstruction(state: CpuState): CpuState {
  if (!canGo(state)) return refuse(state, whyStuck(state));
  let now = state;
  do now = microStep(now);
  while (canGo(now) && now.next !== 'fetch-address');
  return now;
}

function whyStuck(state: CpuState): CpuProblem {
  if (state.status === 'waiting')
    return { at: 'input', kind: 'waiting', says: 'The CPU is waiting for a number.' };
  if (state.status === 'halted')
    return { says: 'The program has stopped.', hint: 'Reset to run it again from box 0.' };
  return state.errors[0] ?? state.fault ?? { says: 'The CPU can’t go on.' };
}

/** A word for the tray. While the CPU waits at a word that is no number, the new one takes its place. */
function give(state: CpuState, word: string): CpuState {
  const before = settled(state);
  const read = readWord(word);
  if (typeof read !== 'number') return refuse(state, read);
  if (state.status !== 'waiting') return { ...before, inputs: [...state.inputs, word.trim()] };
  const now: CpuState = { ...before, status: 'running', inputs: [word.trim(), ...state.inputs.slice(1)] };
  return { ...now, ...tray(now, `You gave the number ${read}.`) };
}

/** What can be done now. */
export function actions(state: CpuState): readonly CpuAction[] {
  const going: readonly CpuAction[] = canGo(state)
    ? [
        { kind: 'tick', count: 1 },
        { kind: 'tick', count: 7 },
        { kind: 'tick', count: 1000 },
        { kind: 'instruction' },
      ]
    : [{ kind: 'load', source: state.source }];
  return [
    ...going,
    { kind: 'input', word: '7' },
    { kind: 'breaks', lines: state.breakLines, boxes: state.breakBoxes },
  ];
}

/** The state in a few sentences, for a screen reader and the transcript. */
export function describe(state: CpuState): string {
  const { code } = disassemble(state.instructionRegister);
  const begun = state.ticks > 0;
  return [
    statusOf(state),
    `Program counter ${state.programCounter}.`,
    ...(begun ? [`Instruction register ${state.instructionRegister}, which is ${code}.`] : []),
    `Accumulator ${state.accumulator}.`,
    `Output: ${outputText(state.output) || 'nothing yet'}.`,
  ].join(' ');
}

function statusOf(state: CpuState): string {
  switch (state.status) {
    case 'ready':
      return 'Ready to start.';
    case 'running':
      return state.pause
        ? `Paused at the breakpoint on ${state.pause.kind} ${state.pause.at}.`
        : `Running: ${state.cycles} ${state.cycles === 1 ? 'instruction' : 'instructions'} done.`;
    case 'waiting':
      return `Waiting for a number. ${state.problem?.says ?? ''}`.trim();
    case 'halted':
      return `Stopped after ${state.cycles} ${state.cycles === 1 ? 'instruction' : 'instructions'}.`;
    case 'fault':
      return state.errors.length > 0 ? state.says : `Broken down. ${state.fault?.says ?? ''}`.trim();
  }
}

/** The outputs as one text: numbers with commas between, characters as they come, the newest 20 only. */
export function outputText(output: readonly OutputItem[]): string {
  const newest = output.slice(-20);
  const text = newest
    .map((item, index) => {
      if (item.kind === 'character') return characterOf(item.value);
      return index > 0 ? `, ${item.value}` : String(item.value);
    })
    .join('');
  return output.length > newest.length ? `… ${text}` : text;
}

/** The machine’s time is micro-steps. */
export const clock: Clock<CpuState, CpuAction> = {
  tick: (count) => ({ kind: 'tick', count }),
  ticksOf: (action) => (action.kind === 'tick' ? action.count : 0),
  time: (state) => state.ticks,
  canTick: canGo,
  shouldPause: (state) => state.pause !== undefined,
};
