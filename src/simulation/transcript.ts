// What happened, as sentences: to read again, to copy into a notebook, to hand in.
import { thousands } from '../lib/thousands.ts';

export interface Transcript {
  readonly lines: readonly string[];
  /** How many older lines were let go. */
  readonly dropped: number;
}
export const MOST_LINES = 500;
export const EMPTY_TRANSCRIPT: Transcript = { lines: [], dropped: 0 };

export function addLine({ lines, dropped }: Transcript, line: string): Transcript {
  const over = Math.max(0, lines.length + 1 - MOST_LINES);
  return { lines: [...lines.slice(over), line], dropped: dropped + over };
}

/** The line for a state that was reached by `ticks` ticks which were not told one by one. */
export function lineAfter(ticks: number, sentence: string): string {
  return ticks > 1 ? `${thousands(ticks)} steps later: ${sentence}` : sentence;
}

/** The whole as plain text with a heading, lines numbered from the first that happened. */
export function transcriptText(title: string, { lines, dropped }: Transcript): string {
  const first = dropped === 0 ? [] : [`(${thousands(dropped)} earlier lines are not kept)`];
  return [title, '', ...first, ...lines.map((line, i) => `${i + 1 + dropped}. ${line}`), ''].join('\n');
}
