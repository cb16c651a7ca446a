// What is kept of a pupil's set-up, and how it is read back from storage that may be damaged or foreign.
import type { Json } from '../../simulation/contract.ts';
import { MOST_CHARACTERS } from '../../lib/lmc/assembler.ts';
import type { CpuSetup } from './state.ts';

/** What to keep: all of it is the pupil’s own. Undefined when the text is too long; the assembler says so. */
export function keep(setup: CpuSetup): Json | undefined {
  if (setup.source.length > MOST_CHARACTERS) return undefined;
  return {
    source: setup.source,
    inputs: setup.inputs,
    breakLines: setup.breakLines,
    breakBoxes: setup.breakBoxes,
  };
}

function numbers(value: unknown, least: number, most: number): readonly number[] {
  if (!Array.isArray(value)) return [];
  const good = value.filter(
    (each): each is number => Number.isInteger(each) && each >= least && each <= most,
  );
  return [...new Set(good)];
}

/** Reads what was kept. Without a program it is not ours: undefined. Anything else damaged is left out. */
export function readKept(data: Json | undefined): CpuSetup | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const kept = data as { readonly [key: string]: unknown };
  if (typeof kept.source !== 'string' || kept.source.length > MOST_CHARACTERS) return undefined;
  const inputs = Array.isArray(kept.inputs) ? kept.inputs : [];
  return {
    source: kept.source,
    inputs: inputs
      .filter((each) => typeof each === 'string' || typeof each === 'number')
      .map(String)
      .slice(0, 1000),
    breakLines: numbers(kept.breakLines, 1, MOST_CHARACTERS),
    breakBoxes: numbers(kept.breakBoxes, 0, 99),
  };
}
