import { characterOf } from '../../lib/lmc/character.ts';
import type { OutputItem } from './state.ts';

export interface OutputRun {
  readonly kind: OutputItem['kind'];
  readonly text: string;
}
/** Outputs as they are read: each number by itself, characters that follow each other as one text. */
export function runsOf(output: readonly OutputItem[]): readonly OutputRun[] {
  const runs: OutputRun[] = [];
  for (const { kind, value } of output) {
    const last = runs.at(-1);
    if (kind === 'number') runs.push({ kind, text: String(value).replace('-', '−') });
    else if (last?.kind === 'character')
      runs[runs.length - 1] = { kind, text: last.text + characterOf(value) };
    else runs.push({ kind, text: characterOf(value) });
  }
  return runs;
}
