// What a challenge is made of.
import type { Example, Score } from './trial.ts';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  /** What the editor shows at first. */
  readonly source: string;
  /** Words in the tray for trying out. */
  readonly inputs: readonly string[];
  readonly writes?: 'character';
  readonly examples: readonly Example[];
  readonly best: Score;
  readonly hints: readonly string[];
  readonly solution: string;
  readonly wrong: readonly { readonly source: string; readonly because: string }[];
}

/** Inputs, then what must be written. */
export function example(inputs: readonly number[], ...writes: readonly number[]): Example {
  return { inputs, writes };
}
