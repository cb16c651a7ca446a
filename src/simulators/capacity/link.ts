// How a set-up and a moment get into a link and into what is kept, and back out of whatever is found there.
import type { Json, Opening } from '../../simulation/contract.ts';
import { type Action, defaultSetup, type Setup, type State } from './model.ts';

const MOST_TICKS = 1_000_000;
const isLamps = (text: unknown): text is string => typeof text === 'string' && /^[01]{1,16}$/.test(text);

/** `lamps=00000000&steps=3`: the lamps at the start, and how many ticks have passed since. */
export function write({ lamps }: Setup, { ticks }: State): string {
  return `lamps=${lamps}${ticks > 0 ? `&steps=${ticks}` : ''}`;
}

/** Reads a link. Never throws: what cannot be understood is left out and said. */
export function read(hash: string): Opening<Setup, Action> {
  const parts = new URLSearchParams(hash);
  const lamps = parts.get('lamps') ?? defaultSetup.lamps;
  const steps = Number(parts.get('steps') ?? 0);
  const isCount = Number.isInteger(steps) && steps >= 0 && steps <= MOST_TICKS;
  const says = [
    isLamps(lamps) ? '' : 'The lamps must be up to sixteen characters, each 0 or 1.',
    isCount ? '' : 'The steps must be a whole number.',
  ].filter(Boolean);
  return {
    setup: isLamps(lamps) ? { lamps } : defaultSetup,
    actions: isCount && steps > 0 ? [{ kind: 'tick', count: steps }] : [],
    ...(parts.has('run') ? { run: true } : {}),
    ...(says.length > 0 ? { problem: { says: says.join(' ') } } : {}),
  };
}

export const keep = ({ lamps }: Setup): Json => ({ lamps });

/** Reads what was kept; damaged or foreign data gives undefined. */
export function readKept(data: Json | undefined): Setup | undefined {
  const lamps = typeof data === 'object' && data !== null && 'lamps' in data ? data.lamps : undefined;
  return isLamps(lamps) ? { lamps } : undefined;
}
