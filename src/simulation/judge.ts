// What is known of a pupil's tries at a challenge.
import { thousands } from '../lib/thousands.ts';
import type { Verdict } from './contract.ts';

export interface ChallengeRecord {
  /** How many hints are shown. */
  readonly hints: number;
  /** How often an answer was checked. */
  readonly tries: number;
  /** True for ever once an answer was right. */
  readonly solved: boolean;
  /** The last answer's verdict; undefined when none was checked since the challenge was opened. */
  readonly verdict?: Verdict | undefined;
  /** The lowest figures of right answers: { size: 7, cycles: 31 }. */
  readonly best: { readonly [figure: string]: number };
}
export const NEW_RECORD: ChallengeRecord = { hints: 0, tries: 0, solved: false, best: {} };

/** The record after an answer was checked. A later wrong answer takes nothing away. */
export function judge(record: ChallengeRecord, verdict: Verdict): ChallengeRecord {
  const best = { ...record.best };
  if (verdict.solved)
    for (const [figure, { yours }] of Object.entries(verdict.score ?? {}))
      best[figure] = Math.min(yours, best[figure] ?? yours);
  return {
    ...record,
    tries: record.tries + 1,
    solved: record.solved || verdict.solved,
    verdict,
    best,
  };
}

/** Shows one hint more, while there are any. */
export function showHint(record: ChallengeRecord, all: readonly string[]): ChallengeRecord {
  return { ...record, hints: Math.min(all.length, record.hints + 1) };
}

/** A right answer's figures in words, with the best known: 'size 7 (best known 6), cycles 31 (as good as the best known)'. */
export function scoreInWords(verdict: Verdict): string {
  return Object.entries(verdict.score ?? {})
    .map(([figure, { yours, best }]) => {
      const compared = yours <= best ? 'as good as the best known' : `best known ${thousands(best)}`;
      return `${figure} ${thousands(yours)} (${compared})`;
    })
    .join(', ');
}
