// What is wrong in a lesson's files, as values: a place, a sentence, and what to do about it.
import { relative } from 'node:path';

export interface SourceProblem {
  /** Absolute path. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly says: string;
  /** What to write instead, or the names that are known. */
  readonly fix?: string;
}

const root = `${import.meta.dirname}/../../..`;

/** 'lessons/…/lesson.mdx:12:3: There is no component <Stp>. Did you mean <Step>?' */
export function printed({ file, line, column, says, fix }: SourceProblem): string {
  const path = relative(root, file).replaceAll('\\', '/');
  return `${path}:${line}:${column}: ${says}${fix ? ` ${fix}` : ''}`;
}

/** Stops the build with every problem at once. */
export class LessonError extends Error {
  readonly problems: readonly SourceProblem[];
  constructor(problems: readonly SourceProblem[]) {
    super(problems.map(printed).join('\n'));
    this.name = 'LessonError';
    this.problems = problems;
  }
}

/** 'Did you mean "minutes"? Known: …' for a name that is not in the list. */
export function suggest(name: string, known: readonly string[]): string {
  const [near] = known
    .map((word) => ({ word, away: distance(name.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const meant =
    near && near.away <= Math.max(2, Math.floor(near.word.length / 3)) ? `Did you mean “${near.word}”? ` : '';
  const list = known.length > 24 ? [...known.slice(0, 24), '…'] : known;
  return `${meant}${known.length === 0 ? 'None are known yet.' : `Known: ${list.join(', ')}.`}`;
}

/** Levenshtein's distance: how many letters to add, drop or change. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
