// Runs a pupil's program on examples it has not seen, and says what happened with the first that goes wrong.
import { thousands } from '../../lib/thousands.ts';
import type { Verdict } from '../../simulation/contract.ts';
import { assemble } from '../../lib/lmc/assembler.ts';
import { characterOf } from '../../lib/lmc/character.ts';
import { start, step } from './model.ts';
import type { CpuState, OutputItem } from './state.ts';

export interface Example {
  readonly inputs: readonly number[];
  /** What must be written, in this order and nothing else. */
  readonly writes: readonly number[];
  /** What must be in these boxes when it stops. */
  readonly boxes?: readonly (readonly [box: number, word: number])[];
}

export interface Score {
  /** Boxes that the program fills or writes. */
  readonly size: number;
  /** Instructions run, over all examples. */
  readonly cycles: number;
}

export type Trial =
  | { readonly works: true; readonly score: Score }
  | { readonly works: false; readonly says: string };

/** Micro-steps a program may take for one example: about 50,000 instructions. */
export const LIMIT = 225_000;

/** Tries a program on every example. Pure; takes a few milliseconds. */
export function tryProgram(
  source: string,
  examples: readonly Example[],
  kind: OutputItem['kind'] = 'number',
): Trial {
  const { errors, size, lines } = assemble(source);
  const [error] = errors;
  if (error) return { works: false, says: `The program can’t run yet. Line ${error.at}: ${error.says}` };
  if (size === 0) return { works: false, says: 'There is no program yet. Write the first instruction.' };
  const used = new Set(lines.map(({ box }) => box));
  let cycles = 0;
  for (const example of examples) {
    const inputs = example.inputs.map(String);
    const end = step(start({ source, inputs, breakLines: [], breakBoxes: [] }), {
      kind: 'tick',
      count: LIMIT,
    });
    const says = wrongIn(end, example, kind);
    if (says !== undefined) return { works: false, says };
    cycles += end.cycles;
    for (const [box, count] of end.writes.entries()) if (count > 0) used.add(box);
  }
  return { works: true, score: { size: used.size, cycles } };
}

/** What to say of a challenge: the first example that goes wrong, or the score beside the best known. */
export function verdictOn(trial: Trial, best: Score, count: number): Verdict {
  if (!trial.works) return { solved: false, says: trial.says };
  const { size, cycles } = trial.score;
  return {
    solved: true,
    says: `It works with all ${count} tests. It uses ${size} boxes and ran ${thousands(cycles)} instructions.`,
    score: { size: { yours: size, best: best.size }, cycles: { yours: cycles, best: best.cycles } },
  };
}

function wrongIn(end: CpuState, example: Example, kind: OutputItem['kind']): string | undefined {
  const values = end.output.map(({ value }) => value);
  const right = same(values, example.writes) && end.outputTotal === values.length;
  const typed = example.inputs.length === 0 ? '' : `With ${listed(example.inputs.map(String))} as input `;
  const it = typed === '' ? 'It' : 'it';
  const ending = endingOf(end);
  if (!right) {
    const expected = shown(example.writes.map((value) => ({ kind, value })));
    return `${typed}${it} should write ${expected}, but it wrote ${shown(end.output)}.${ending}`;
  }
  if (end.output.some((item) => item.kind !== kind))
    return kind === 'character'
      ? `${typed}${it} wrote the right number, but as a number. Write it as a character.`
      : `${typed}${it} wrote the right number, but as a character. Write it as a number.`;
  const box = example.boxes?.find(([each, word]) => end.boxes[each] !== word);
  if (box) return `${typed}box ${box[0]} should hold ${box[1]}, but it holds ${end.boxes[box[0]]}.${ending}`;
  return ending === '' ? undefined : `${typed}${it} wrote the right answer.${ending}`;
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** How it ended, when that was not by stopping. */
function endingOf(end: CpuState): string {
  switch (end.status) {
    case 'halted':
      return '';
    case 'waiting':
      return ' Then it waited for another number.';
    case 'fault':
      return ` Then it broke down. ${end.fault?.says ?? ''}`;
    default:
      return ` It was still running after ${thousands(end.cycles - (end.cycles % 1000))} instructions.`;
  }
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function shown(output: readonly OutputItem[]): string {
  if (output.length === 0) return 'nothing';
  const words = output
    .slice(0, 12)
    .map(({ kind, value }) => (kind === 'number' ? String(value) : `“${characterOf(value)}”`));
  return output.length > 12 ? `${words.join(', ')} and more` : listed(words);
}
