import type { Problem } from '../../simulation/contract.ts';
import type { State } from './state.ts';

/** What cannot be done leaves everything as it was, and says why. */
export function refuse(state: State, says: string, hint?: string, at?: Problem['at']): State {
  return {
    ...state,
    problem: { says, ...(hint === undefined ? {} : { hint }), ...(at === undefined ? {} : { at }) },
  };
}
