// A program as lines to put in order: a Parsons problem.
import { hash, shuffled } from './seeded.ts';

interface Line {
  readonly key: string;
  readonly text: string;
}

/**
 * The lines of `solution` without blank ones and comments, in an order that is always the same for `seed` and never the right one.
 * Lines keep the spaces at their beginning. `others` are programs whose lines that the solution has not are mixed in.
 */
export function puzzleLines(solution: string, others: readonly string[], seed: string): Line[] {
  const own = codeLines(solution);
  const strange = [...new Set(others.flatMap(codeLines))].filter(
    (text) => !own.some((line) => line.trim() === text.trim()),
  );
  const lines = keyed([...own, ...strange]);
  let order = shuffled(lines, seed);
  // Turned on until it is another program. Where all lines are alike there is no other.
  for (let turn = 1; turn < order.length && own.every((text, at) => order[at]?.text === text); turn++)
    order = [...order.slice(1), ...order.slice(0, 1)];
  return order;
}

export const codeLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));

/** The spaces at a line's beginning, in steps of four. */
export const levelOf = (line: string): number => Math.round((line.length - line.trimStart().length) / 4);

function keyed(texts: readonly string[]): Line[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return { key: `${hash(text).toString(36)}${before > 0 ? `-${before}` : ''}`, text };
  });
}
