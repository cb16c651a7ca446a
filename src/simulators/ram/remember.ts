import type { Action } from './state.ts';

/** More than this is too long for a link. */
export const MOST_REMEMBERED = 400;

/** Adds an action to what was done; ticks in a row are one. A full memory stays full, and the link says less. */
export function remember(done: readonly Action[], action: Action): readonly Action[] {
  const last = done.at(-1);
  if (action.kind === 'tick' && last?.kind === 'tick')
    return [...done.slice(0, -1), { kind: 'tick', count: last.count + action.count }];
  return done.length > MOST_REMEMBERED ? done : [...done, action];
}
