/** Something a pupil got wrong, as a value: where, what it says, what to try. */
export interface Problem {
  /** Where: a line number from 1, a box, a part; absent when it is about the whole. */
  readonly at?: number | string;
  readonly says: string;
  readonly hint?: string;
}
