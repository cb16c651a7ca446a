// What a challenge says of a machine: how far its start came.
import type { Verdict } from '../../simulation/contract.ts';
import { hasEnded, reportOf } from './running.ts';
import type { State } from './state.ts';

/** Solved when the machine shows its desktop, and `also` finds nothing lacking. */
export function startsWell(state: State, also?: (state: State) => string | undefined): Verdict {
  const report = reportOf(state);
  if (!report) return { solved: false, says: 'It is switched off. Switch it on and see what it does.' };
  if (!hasEnded(state)) return { solved: false, says: 'It is still starting. Let it go on to its end.' };
  const [why] = report.causes;
  if (report.end !== 'desktop' || !report.setting.picture)
    return { solved: false, says: `There is no desktop to see. ${why?.says ?? ''}`.trim() };
  const lack = also?.(state);
  return lack === undefined
    ? { solved: true, says: 'The desktop is there, and all is as it was asked for.' }
    : { solved: false, says: `The PC starts. But: ${lack}` };
}
