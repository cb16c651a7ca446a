import type { Piece } from '../../curriculum/index.ts';

export interface Prediction {
  /** Key of the option. */
  readonly said: string;
  /** Whether the pupil has looked at what it did. */
  readonly seen: boolean;
}
/** A kept prediction; undefined for damaged data or an option that is gone. */
export function readPrediction(value: unknown, options: readonly Piece[]): Prediction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { said, seen } = value as Partial<Record<keyof Prediction, unknown>>;
  return options.some(({ key }) => key === said) ? { said: String(said), seen: seen === true } : undefined;
}
