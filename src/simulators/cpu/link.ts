// The part of a link after `#`: `program=INP%0AOUT%0AHLT&inputs=3,4&run`. All parts are optional.
//   program  the text, URL-encoded; a new line is %0A
//   inputs   words for the tray, with commas (or spaces) between them
//   run      run it as fast as it goes when it is open
//   steps    so many micro-steps are done when it opens
//   break    lines with a breakpoint, such as 3,7
//   watch    boxes that pause the machine when they change
import type { Opening, Problem } from '../../simulation/contract.ts';
import { MOST_CHARACTERS } from '../../lib/lmc/assembler.ts';
import { allInputs, MOST_TICKS } from './model.ts';
import { samples } from './samples.ts';
import type { CpuAction, CpuSetup, CpuState } from './state.ts';

/** What opens when nothing else is asked for. */
export const defaultSetup: CpuSetup = {
  source: samples[0].source,
  inputs: samples[0].inputs,
  breakLines: [],
  breakBoxes: [],
};

/** Up to here the bench does the steps of a link at once; beyond it plays them and can do nothing afterwards. */
const AT_ONCE = 20_000;

/** The link that opens this program with these inputs where the machine now stands. */
export function write(_setup: CpuSetup, state: CpuState): string {
  const parts = [`program=${encodeURIComponent(state.source)}`];
  const inputs = allInputs(state);
  if (inputs.length > 0) parts.push(`inputs=${inputs.map(encodeURIComponent).join(',')}`);
  if (state.ticks > 0) parts.push(`steps=${state.ticks}`);
  if (state.breakLines.length > 0) parts.push(`break=${state.breakLines.join(',')}`);
  if (state.breakBoxes.length > 0) parts.push(`watch=${state.breakBoxes.join(',')}`);
  return parts.join('&');
}

interface Parts {
  program?: string;
  inputs?: readonly string[];
  run?: boolean;
  steps?: number;
  break?: readonly number[];
  watch?: readonly number[];
}

/** Reads a link. Never throws: what can’t be understood is left out and said. */
export function read(hash: string): Opening<CpuSetup, CpuAction> {
  const parts: Parts = {};
  const wrong: string[] = [];
  for (const piece of hash.replace(/^[#?]/u, '').split('&')) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const name = plain(equals < 0 ? piece : piece.slice(0, equals));
    const value = plain(equals < 0 ? '' : piece.slice(equals + 1));
    const says =
      name === undefined || value === undefined
        ? `“${short(piece)}” is not properly URL-encoded.`
        : take(parts, name, value);
    if (says !== undefined) wrong.push(says);
  }
  return open(parts, wrong);
}

function open(parts: Parts, wrong: readonly string[]): Opening<CpuSetup, CpuAction> {
  const breakLines = parts.break ?? [];
  const breakBoxes = parts.watch ?? [];
  const setup: CpuSetup = {
    source: parts.program ?? defaultSetup.source,
    inputs: parts.inputs ?? (parts.program === undefined ? defaultSetup.inputs : []),
    breakLines,
    breakBoxes,
  };
  const problem: Problem = {
    at: 'link',
    says: `Part of the link could not be understood. ${wrong.join(' ')}`,
    hint: 'The rest of it was opened.',
  };
  return {
    setup,
    actions: stepsTo(parts.steps ?? 0, breakLines, breakBoxes),
    ...(parts.run ? { run: true } : {}),
    ...(wrong.length > 0 ? { problem } : {}),
  };
}

/** Breakpoints must not stop the way to where the link’s machine stood, so they are set again afterwards. */
function stepsTo(steps: number, lines: readonly number[], boxes: readonly number[]): readonly CpuAction[] {
  if (steps === 0) return [];
  const tick: CpuAction = { kind: 'tick', count: steps };
  if (steps > AT_ONCE || (lines.length === 0 && boxes.length === 0)) return [tick];
  return [{ kind: 'breaks', lines: [], boxes: [] }, tick, { kind: 'breaks', lines, boxes }];
}

/** Decoded; forms write a space as +. Undefined when it is not properly encoded. */
function plain(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    return undefined;
  }
}
function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

/** Takes one part in; answers what is wrong with it. */
function take(parts: Parts, name: string, value: string): string | undefined {
  switch (name) {
    case 'program':
      if (value.length > MOST_CHARACTERS) return 'The program is too long.';
      parts.program = value;
      return undefined;
    case 'inputs':
      parts.inputs = value.split(/[\s,;]+/u).filter((word) => word !== '');
      return undefined;
    case 'run':
      parts.run = !/^(?:0|false|no)$/iu.test(value);
      return undefined;
    case 'steps': {
      const [steps] = list(value, 0, MOST_TICKS) ?? [];
      if (steps === undefined)
        return `The steps “${short(value)}” are not a whole number up to 1,000,000,000.`;
      parts.steps = steps;
      return undefined;
    }
    case 'break':
      parts.break = list(value, 1, MOST_CHARACTERS) ?? [];
      return parts.break.length === 0
        ? `The lines to pause at, “${short(value)}”, are not line numbers.`
        : undefined;
    case 'watch':
      parts.watch = list(value, 0, 99) ?? [];
      return parts.watch.length === 0 ? `The boxes to watch, “${short(value)}”, are not 0 to 99.` : undefined;
    default:
      return `It doesn’t know “${short(name)}”.`;
  }
}

/** Whole numbers with commas between; undefined when one of them is not, or out of range. */
function list(value: string, least: number, most: number): readonly number[] | undefined {
  const numbers = value
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
    .map((word) => (/^\d{1,10}$/u.test(word) ? Number(word) : Number.NaN));
  return numbers.every((number) => number >= least && number <= most) ? [...new Set(numbers)] : undefined;
}
