// One hop of a journey: what travels, from where to where, and the sentence that says so.
import type { Place } from './places.ts';

/** The four stations, in the order of every journey. */
export const PHASES = ['input', 'process', 'store', 'output'] as const;
export type Phase = (typeof PHASES)[number];

/** What travels: a number, or a word where the thing is no number. */
export interface Load {
  readonly kind: 'data' | 'instruction' | 'control';
  readonly value: number | string;
}
export interface Hop {
  readonly at: Place;
  /** A part of that place; 'finger' where a press begins. */
  readonly from: string;
  readonly to: string;
  /** Nothing travels when a finger presses. */
  readonly load?: Load;
  /** What the part it came to holds afterwards, when that is not the load itself. */
  readonly leaves?: Load;
  readonly phase: Phase;
  readonly says: string;
}

export const data = (value: Load['value']): Load => ({ kind: 'data', value });
export const order = (value: Load['value']): Load => ({ kind: 'instruction', value });
export const power = (value: Load['value']): Load => ({ kind: 'control', value });

export function hop(
  phase: Phase,
  at: Place,
  way: string,
  load: Load | undefined,
  says: string,
  leaves?: Load,
): Hop {
  const [from = '', to = ''] = way.split(' ');
  return { phase, at, from, to, says, ...(load ? { load } : {}), ...(leaves ? { leaves } : {}) };
}
