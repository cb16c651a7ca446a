// What is kept of an exercise besides its text. The record may be damaged or from another version: what does not fit is
// as if it were not there. Pure.

export interface ExerciseRecord {
  readonly right: boolean;
  /** Checks of a try of the pupil's own, until the first that was right. */
  readonly tries: number;
  /** How many hints were opened. */
  readonly hints: number;
  /** Put together from lines, or typed; absent: as the lesson begins it. */
  readonly mode?: 'lines' | 'typed';
}
const NEW: ExerciseRecord = { right: false, tries: 0, hints: 0 };

export function readExercise(kept: unknown): ExerciseRecord {
  if (typeof kept !== 'object' || kept === null) return NEW;
  const { right, tries, hints, mode } = kept as Partial<Record<keyof ExerciseRecord, unknown>>;
  return {
    right: right === true,
    tries: count(tries),
    hints: count(hints),
    ...(mode === 'lines' || mode === 'typed' ? { mode } : {}),
  };
}
const count = (value: unknown): number =>
  typeof value === 'number' && value > 0 && value < 10_000 ? Math.floor(value) : 0;

export const afterCheck = (before: ExerciseRecord, right: boolean): ExerciseRecord => ({
  ...before,
  right: before.right || right,
  tries: before.tries + (before.right ? 0 : 1),
});
