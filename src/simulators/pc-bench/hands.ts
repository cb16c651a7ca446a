// Reseating, swapping and renewing parts in the repair shop.
import { isWell, type Outcome } from './outcome.ts';
import { partAt } from './parts.ts';
import { driveBays, nameOf } from './places.ts';
import type { Build, PlaceId } from './hardware.ts';

function withoutDefects(build: Build, stays: (defect: Build['defects'][number]) => boolean): Build {
  const defects = build.defects.filter(stays);
  return defects.length === build.defects.length ? build : { ...build, defects };
}

/** What else is pulled out and pushed in when the part in this place is. */
function moved(build: Build, at: PlaceId): readonly PlaceId[] {
  const bay = driveBays.find((one) => one.at === at);
  if (bay) return [at, bay.ribbon, bay.power];
  if (at === 'supply')
    return [at, 'mains', 'board-at', 'board-atx', 'power-floppy', ...driveBays.map(({ power }) => power)];
  const part = partAt(build.fitted, at);
  if (part?.graphics?.screen) return [at, 'screen'];
  return part?.kind === 'sound' ? [at, 'speakers'] : [at];
}

export function reseat(build: Build, at: PlaceId): Outcome {
  if (!build.fitted[at]) return { ok: false, says: `${nameOf(at)}: nothing is in it.` };
  const after = withoutDefects(build, (defect) => defect.at !== at || defect.kind !== 'loose');
  return cured(build, after, `${nameOf(at)}: out, and firmly in again.`);
}
/** What a change does for the fault. */
export function cured(before: Build, after: Build, did: string): Outcome {
  const gone = !isWell(before) && isWell(after);
  return {
    ok: true,
    says: `${did} ${gone ? 'You switch on: the fault is gone.' : 'You switch on: nothing has changed.'}`,
    result: gone ? 'gone' : 'same',
    build: after,
  };
}

/** The machine with a new part of the same kind in a place, the right way round. */
export function renewed(build: Build, at: PlaceId): Build {
  const now = withoutDefects(build, (defect) => defect.at !== at || defect.kind === 'dead-outlet');
  const { turned, ...straight } = now.fitted[at] ?? { part: '' };
  return turned ? { ...now, fitted: { ...now.fitted, [at]: straight } } : now;
}

export function swap(build: Build, at: PlaceId): Outcome {
  if (!build.fitted[at]) return { ok: false, says: `${nameOf(at)}: nothing is in it.` };
  const hands = moved(build, at);
  const pushed = withoutDefects(build, (defect) => defect.kind !== 'loose' || !hands.includes(defect.at));
  const good = renewed(pushed, at);
  const did = `${nameOf(at)}: a part that surely works goes in.`;
  if (isWell(build) || !isWell(good))
    return {
      ok: true,
      says: `${did} Nothing changes. The old one goes back.`,
      result: 'same',
      build: pushed,
    };
  if (isWell(pushed))
    return {
      ok: true,
      says: `${did} The fault is gone. With the old one back, it stays gone: something sat loose.`,
      result: 'gone',
      build: pushed,
    };
  return {
    ok: true,
    says: `${did} The fault is gone. With the old one back, the fault is back.`,
    result: 'culprit',
    build: pushed,
  };
}

/** The PC on another wall socket, the one that works. */
export function otherOutlet(build: Build): Outcome {
  const after = withoutDefects(build, (defect) => defect.kind !== 'dead-outlet');
  return cured(build, after, 'The PC now hangs on the socket of the lamp.');
}
