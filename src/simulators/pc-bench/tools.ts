// The tests of the repair shop. Each result is worked out from the machine as it is, so it is true for every fault.
import { partAt } from './parts.ts';
import { driveBays, nameOf, placeById } from './places.ts';
import { reportFor } from './running.ts';
import type { BeepCode, Build, Fitted, PlaceId, TestDone, TestKind } from './state.ts';
import { cpuFanTurns, hasDefect, hearsSound, working } from './works.ts';

export interface Tool {
  readonly id: TestKind;
  readonly title: string;
  /** What it costs in time. */
  readonly minutes: number;
  /** Whether it is done to one place; `look` can do without. */
  readonly place: 'never' | 'maybe' | 'always';
  readonly says: string;
}
export const tools: readonly Tool[] = [
  {
    id: 'look',
    title: 'Look',
    minutes: 1,
    place: 'maybe',
    says: 'Switched off, look at a place, or all round the outside.',
  },
  {
    id: 'outlet',
    title: 'Another wall socket',
    minutes: 1,
    place: 'never',
    says: 'Use the socket that works for the lamp.',
  },
  {
    id: 'listen',
    title: 'Listen',
    minutes: 2,
    place: 'never',
    says: 'Switch on and listen: fans, disks, beeps, music.',
  },
  {
    id: 'screen',
    title: 'Read the screen',
    minutes: 2,
    place: 'never',
    says: 'Switch on and read every word.',
  },
  {
    id: 'reseat',
    title: 'Reseat',
    minutes: 3,
    place: 'always',
    says: 'Pull it out and push it home again, then switch on.',
  },
  {
    id: 'multimeter',
    title: 'Multimeter',
    minutes: 3,
    place: 'always',
    says: 'Measure the volts of the power supply or the battery.',
  },
  {
    id: 'swap',
    title: 'Swap',
    minutes: 10,
    place: 'always',
    says: 'Put in a part that surely works, and see. Then the old one goes back.',
  },
];
export const toolFor = (test: string): Tool | undefined => tools.find(({ id }) => id === test);

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

/** Does a test. `whole` is the machine before it broke: it says what should be where. */
export function doTest(build: Build, whole: Fitted, test: TestKind, at?: PlaceId): Outcome {
  if (at !== undefined && !placeById(at)) return { ok: false, says: 'There is no such place.' };
  switch (test) {
    case 'look':
      return seen(build, at === undefined ? lookAround(build, whole) : lookAt(build, at));
    case 'listen':
      return listen(build);
    case 'screen':
      return readScreen(build);
    case 'outlet':
      return cured(
        build,
        withoutDefects(build, (defect) => defect.kind !== 'dead-outlet'),
        'The PC now hangs on the socket of the lamp.',
      );
    case 'reseat':
      return at === undefined ? nowhere : reseat(build, at);
    case 'swap':
      return at === undefined ? nowhere : swap(build, at);
    case 'multimeter':
      return at === undefined ? nowhere : measure(build, at);
    default:
      return { ok: false, says: 'There is no such test.' };
  }
}
const nowhere: Outcome = { ok: false, says: 'Choose a place for this test.' };
const seen = (build: Build, says: string): Outcome => ({ ok: true, says, result: says, build });

function withoutDefects(build: Build, stays: (defect: Build['defects'][number]) => boolean): Build {
  const defects = build.defects.filter(stays);
  return defects.length === build.defects.length ? build : { ...build, defects };
}

// ---- eyes ----

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

function lookAround(build: Build, whole: Fitted): string {
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

function lookAt(build: Build, at: PlaceId): string {
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

// ---- ears, and the screen ----

const BEEPS: { readonly [Code in BeepCode]: string } = {
  ok: 'One short beep.',
  'no-picture': 'One long beep, then two short ones.',
  'no-ram': 'Long beeps, again and again.',
  hot: 'After a while, high beeps. Then all is quiet.',
};

function listen(build: Build): Outcome {
  const { beats, end } = reportFor(build);
  const fans = beats.some((beat) => beat.fans);
  const beep = beats.flatMap((beat) => (beat.beep ? [beat.beep] : [])).at(-1);
  const heard = [
    fans ? 'The fans hum.' : 'No sound at all.',
    ...(beats.some((beat) => beat.disksSpin) ? ['A hard disk spins up.'] : []),
    ...(beep ? [BEEPS[beep]] : fans ? ['No beep.'] : []),
    ...(end === 'desktop'
      ? [hearsSound(build) ? 'At the end it plays a little tune.' : 'At the end there is no tune.']
      : []),
  ].join(' ');
  return { ok: true, says: heard, result: heard, build, ...(beep ? { beep } : {}) };
}

/** Lines that a technician reads twice. */
const TELLING = /fail|error|Replace|Press F1|Primary Master|A:\\>/iu;

function readScreen(build: Build): Outcome {
  const { beats, end } = reportFor(build);
  const stop = beats.find(({ waits }) => waits !== undefined) ?? beats.at(-1);
  const last = beats.findLast(({ screen }) => screen !== null);
  const screen = (stop?.screen === null ? last?.screen : stop?.screen) ?? null;
  const says = screen === null ? darkScreen(build) : litScreen(screen, end, stop?.waits !== undefined);
  return { ok: true, says, result: `${says} ${(screen ?? []).join('/')}`, build, screen };
}
function darkScreen(build: Build): string {
  const powered = working(build, 'screen-mains') && !hasDefect(build, 'mains', 'dead-outlet');
  const works = build.fitted.screen !== undefined && !hasDefect(build, 'screen', 'dead');
  return powered && works
    ? 'The screen is dark. The light of the monitor is orange: no picture reaches it.'
    : 'The screen is dark. The light of the monitor is off.';
}
function litScreen(screen: readonly string[], end: string, waits: boolean): string {
  if (end === 'overheat') return 'Words appear, and then the picture freezes. A moment later it is gone.';
  if (!waits) return 'All the words look right, and then the desktop comes.';
  return `It stops. You read: ${screen
    .filter((line) => TELLING.test(line))
    .map((line) => line.trim())
    .join(' / ')}`;
}

// ---- hands ----

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

function reseat(build: Build, at: PlaceId): Outcome {
  if (!build.fitted[at]) return { ok: false, says: `${nameOf(at)}: nothing is in it.` };
  const after = withoutDefects(build, (defect) => defect.at !== at || defect.kind !== 'loose');
  return cured(build, after, `${nameOf(at)}: out, and firmly in again.`);
}
function cured(before: Build, after: Build, did: string): Outcome {
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

function swap(build: Build, at: PlaceId): Outcome {
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

// ---- the multimeter ----

function measure(build: Build, at: PlaceId): Outcome {
  if (at === 'battery') {
    if (!build.fitted.battery) return { ok: false, says: 'There is no battery to measure.' };
    return seen(
      build,
      hasDefect(build, 'battery')
        ? 'The battery has 1.1 volts. It should have 3.'
        : 'The battery has 3.0 volts. It is good.',
    );
  }
  const supply = partAt(build.fitted, 'supply')?.supply;
  if (at !== 'supply' || !supply) return { ok: false, says: 'Measure the power supply or the battery.' };
  const fed = working(build, 'mains') !== undefined && !hasDefect(build, 'mains', 'dead-outlet');
  if (!fed || hasDefect(build, 'supply', 'dead'))
    return seen(build, 'The power supply gives 0.0 volts at every plug.');
  if (hasDefect(build, 'supply', 'weak')) return seen(build, 'The red wire has 4.1 volts. It should have 5.');
  if (supply.form === 'atx' && !working(build, 'board-atx'))
    return seen(
      build,
      'The standby wire has 5 volts, the others 0: the supply waits, and the board does not ask.',
    );
  return seen(build, 'The red wire has 5.0 volts and the yellow one 12.1. Just right.');
}
