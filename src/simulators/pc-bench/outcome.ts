// What comes out of a test in the repair shop, and when a machine is well.
import { reportFor } from './running.ts';
import type { Build } from './hardware.ts';
import type { BeepCode } from './starting.ts';
import type { TestDone } from './state.ts';
import { hearsSound } from './works.ts';

/** Whether the machine does all that its owner wants: starts, shows, blames nothing, and plays its tune. */
export function isWell(build: Build): boolean {
  const { end, causes, setting } = reportFor(build);
  return end === 'desktop' && causes.length === 0 && setting.picture && hearsSound(build);
}

export type Outcome =
  | {
      readonly ok: true;
      readonly says: string;
      readonly result: string;
      /** The machine afterwards: reseating may have cured it. */
      readonly build: Build;
      readonly beep?: BeepCode;
      readonly screen?: TestDone['screen'];
    }
  | { readonly ok: false; readonly says: string };

/** A test that only looks: its sentence is its result. */
export const seen = (build: Build, says: string): Outcome => ({ ok: true, says, result: says, build });
