// What the parts are called: in plain words, and as older pupils' books have it.
import { thousands } from '../../lib/thousands.ts';
import type { MicroStep } from '../../lib/lmc/instructions.ts';
import type { CpuState } from './state.ts';

interface Called {
  readonly plain: string;
  readonly technical: string;
}
export const partNames = {
  'program-counter': { plain: 'program counter', technical: 'PC' },
  'instruction-register': { plain: 'instruction register', technical: 'CIR' },
  accumulator: { plain: 'accumulator', technical: 'ACC' },
  mar: { plain: 'address register', technical: 'MAR' },
  mdr: { plain: 'data register', technical: 'MDR' },
  alu: { plain: 'ALU', technical: 'ALU' },
  control: { plain: 'control unit', technical: 'CU' },
} as const satisfies Record<string, Called>;

/** The three words of the cycle, and which micro-steps belong to each. */
export const phases: readonly { readonly name: string; readonly steps: readonly MicroStep[] }[] = [
  { name: 'fetch', steps: ['fetch-address', 'fetch'] },
  { name: 'decode', steps: ['decode'] },
  { name: 'execute', steps: ['operand', 'execute'] },
];
export const stepWords: Readonly<Record<MicroStep, string>> = {
  'fetch-address': 'the address',
  fetch: 'the word',
  decode: 'what is it?',
  operand: 'the number',
  execute: 'do it',
};

const instructionsDone = (count: number): string =>
  count === 1 ? '1 instruction' : `${thousands(count)} instructions`;

/** The run count of the drawing: what is finished, and the small steps it took. */
export function countsOf({ cycles, ticks }: Pick<CpuState, 'cycles' | 'ticks'>): string {
  const steps = ticks === 1 ? '1 small step' : `${thousands(ticks)} small steps`;
  return `${instructionsDone(cycles)} · ${steps}`;
}

/** Which line has the mistake, and how many more there are. */
function notLoaded({ errors }: Pick<CpuState, 'errors'>): string {
  const lines = [...new Set(errors.map(({ at }) => at))];
  const [first] = lines;
  if (typeof first !== 'number') return 'Not loaded: the text is too long to be a program.';
  const more = lines.length - 1;
  if (more === 0) return `Not loaded: line ${first} has a mistake.`;
  return `Not loaded: line ${first} has a mistake, and ${thousands(more)} more ${more === 1 ? 'line' : 'lines'}.`;
}

/** How the run stands, in a sentence for the status line; '' while nothing needs saying. */
export function runEnd(state: CpuState, line: number | undefined): string {
  const where = line === undefined ? `box ${state.current}` : `line ${line} (box ${state.current})`;
  if (state.errors.length > 0) return notLoaded(state);
  if (state.status === 'halted') return `Halted at ${where} after ${instructionsDone(state.cycles)}.`;
  if (state.status === 'waiting') {
    const refused = state.problem?.kind === 'word' ? ` ${state.problem.says}` : '';
    return `Waiting for input at ${where}.${refused}`;
  }
  if (state.status === 'fault') return `Stopped at ${where}. ${state.fault?.says ?? state.says}`;
  if (state.pause?.kind === 'line') return `Paused at the breakpoint on line ${state.pause.at}.`;
  if (state.pause?.kind === 'box') return `Paused: box ${state.pause.at} has changed.`;
  return '';
}
