// The disk: where the head and the platter are, and what they have to do next for a block.
import { PASS, type Rpm, SECTORS, SEEK, turnOf } from './facts.ts';
import type { Motion, State } from './state.ts';

export const trackOf = (block: number): number => Math.floor(block / SECTORS);
export const sectorOf = (block: number): number => block % SECTORS;

export interface Move {
  readonly kind: Motion;
  /** Microseconds. */
  readonly takes: number;
}
/** What the disk does next to get at a block: move the head, wait for the turn, or let the block pass under the head. */
export function nextMove({ track, turned }: State['disk'], block: number, rpm: Rpm): Move {
  const far = Math.abs(trackOf(block) - track);
  if (far > 0) return { kind: 'seek', takes: SEEK[far] ?? 0 };
  const turn = turnOf(rpm);
  const wait = (((sectorOf(block) * PASS[rpm] - turned) % turn) + turn) % turn;
  return wait > 0 ? { kind: 'turn', takes: wait } : { kind: 'pass', takes: PASS[rpm] };
}
/** How far the platter has turned since the start, in whole turns: 1.5 is one and a half. */
export const turnsOf = ({ turned }: State['disk'], rpm: Rpm): number => turned / turnOf(rpm);
