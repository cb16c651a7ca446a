// Looking at a machine in the repair shop, from outside or at one place.
import { partAt } from './parts.ts';
import { nameOf, placeById } from './places.ts';
import { reportFor } from './running.ts';
import type { Build, Fitted, PlaceId } from './hardware.ts';
import { cpuFanTurns, hasDefect } from './works.ts';

const OUTSIDE: readonly PlaceId[] = [
  'mains',
  'screen',
  'screen-mains',
  'keyboard',
  'mouse',
  'speakers',
  'phone',
  'network',
];

/** All plugs outside, and the slit of the floppy drive. */
export function lookAround(build: Build, whole: Fitted): string {
  const found = OUTSIDE.flatMap((at) => {
    if (!build.fitted[at]) return whole[at] ? [`${nameOf(at)}: nothing is plugged in.`] : [];
    return hasDefect(build, at, 'loose') ? [`${nameOf(at)}: the plug sits half out.`] : [];
  });
  const disk = partAt(build.fitted, 'disk-slot');
  if (disk) found.push('There is a floppy disk in the drive.');
  return found.length > 0
    ? found.join(' ')
    : 'All round the outside every plug is in, and no disk is in the drive.';
}

/** Plugs show that they sit loose; cards, RAM and chips do not. */
const SHOWS: ReadonlySet<string> = new Set(['leads', 'back']);
const PLUGS: ReadonlySet<string> = new Set([
  'board-at',
  'board-atx',
  'fan',
  'ribbon-1',
  'ribbon-2',
  'ribbon-floppy',
]);

/** One place. */
export function lookAt(build: Build, at: PlaceId): string {
  const part = partAt(build.fitted, at);
  const name = nameOf(at);
  if (!part) return `${name}: nothing is in it.`;
  if (at === 'cooler') return watchFan(build);
  const shows = PLUGS.has(at) || SHOWS.has(placeById(at)?.zone ?? '');
  if (shows && hasDefect(build, at, 'loose')) return `${name}: the plug sits half out.`;
  if (build.fitted[at]?.turned)
    return part.shape === 'lead-at'
      ? `${name}: the black wires are on the outside.`
      : `${name}: the red stripe is at the wrong end, far from pin 1.`;
  if (at === 'disk-slot') return `There is a disk in the drive: ${part.name.toLowerCase()}.`;
  return shows
    ? `${name}: the plug is in, and the right way round.`
    : `${name}: it looks right. But eyes cannot tell whether it is pushed home, or broken inside.`;
}
function watchFan(build: Build): string {
  if (!reportFor(build).beats[0]?.fans)
    return 'You switch on and watch the fan on the CPU. The whole PC stays dead.';
  if (partAt(build.fitted, 'cooler')?.cooler?.fan !== true) return 'The heat sink has no fan.';
  if (!build.fitted.fan)
    return 'You switch on and watch: the fan on the CPU stands still. Its lead hangs free.';
  return cpuFanTurns(build)
    ? 'You switch on and watch: the fan on the CPU turns.'
    : 'You switch on and watch: the fan on the CPU stands still, though its lead is in.';
}
